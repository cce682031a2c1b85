import type { NewsItem } from './news-gateway';
import { groupNews, sentenceOf } from './news-texts';

const item = (id: string, more: Partial<NewsItem> = {}): NewsItem => ({
  id,
  kind: 'reply',
  at: '2026-12-01T09:00:00Z',
  isRead: false,
  networkId: 'n',
  ccas: { id: 'c', name: 'CCAS de Stains', communeName: 'Stains' },
  subject: { type: 'initiative', id: 'i', pageKey: 'i', name: '3. Domiciliation' },
  about: null,
  byName: 'Camille Arnaud',
  ...more,
});

describe('what one is told', () => {
  it('stands by day, then by object, in the order in which it comes', () => {
    const days = groupNews(
      [
        item('a'),
        item('b', { subject: { type: 'ccas', id: 'c', pageKey: 'c', name: 'CCAS de Stains' } }),
        item('c', { kind: 'mention' }),
        item('d', { at: '2026-11-30T23:30:00Z' }),
        item('e', { at: '2026-11-29T09:00:00Z', ccas: null }),
      ],
      '2026-12-01',
      '2026-11-30',
    );
    const read = days.map(({ title, groups }) => [
      title.replaceAll('\u00a0', ' '),
      ...groups.map((group) => [group.title, group.items.map(({ id }) => id).join('')]),
    ]);
    expect(read).toEqual([
      ['Aujourd’hui', ['3. Domiciliation, CCAS de Stains', 'acd'], ['CCAS de Stains', 'b']],
      ['29 novembre 2026', ['3. Domiciliation', 'e']],
    ]);
  });

  it('is a sentence that names who caused it, and holds no figure', () => {
    expect(sentenceOf(item('a', { kind: 'blocker_addressed' }))).toBe('Camille Arnaud vous demande de lever un blocage pour le CCAS de Stains');
    expect(sentenceOf(item('a', { byName: null }))).toBe('Quelqu’un a écrit dans une discussion où vous êtes');
  });
});
