import { DEADLINE_KINDS } from '@maillage/domain';
import { TestBed } from '@angular/core/testing';
import { wordsOfAll } from '../../test-words';
import { groupByCcas, groupByMonth } from './deadline-groups';
import { DeadlineTexts } from './deadline-texts';

const due = (dueOn: string, isOverdue = false, dueAt: string | null = null) => ({ dueOn, isOverdue, dueAt });

describe('what comes due', () => {
  let texts: DeadlineTexts;
  beforeEach(async () => {
    await wordsOfAll();
    texts = TestBed.inject(DeadlineTexts);
  });

  it('is told as what to do, and until when', () => {
    expect(texts.sentence({ kind: 'convention_notice', ...due('2027-09-30') })).toBe('Dénoncer ou préparer la suite avant le 30 septembre 2027');
    expect(texts.sentence({ kind: 'convention_term', ...due('2026-10-01', true) })).toBe(
      'Renouveler ou remplacer\u202f: la convention a pris fin le 1er octobre 2026',
    );
  });

  it.each(DEADLINE_KINDS)('has its day in the sentence of %s, before and after it', (kind) => {
    for (const isOverdue of [false, true]) expect(texts.sentence({ kind, ...due('2026-03-12', isOverdue) })).toContain('12 mars 2026');
  });

  it('is grouped with what runs in hours and what is late first, then by month, without empty groups', () => {
    const items = [
      due('2026-11-26', false, '2026-11-26T08:00:00Z'),
      due('2026-11-23', true),
      due('2026-11-24'),
      due('2026-11-30'),
      due('2026-12-01'),
      due('2027-01-31'),
    ];
    expect(groupByMonth(items).map(({ title, items }) => [title, items.map(({ dueOn }) => dueOn)])).toEqual([
      ['En heures', ['2026-11-26']],
      ['En retard', ['2026-11-23']],
      ['Novembre 2026', ['2026-11-24', '2026-11-30']],
      ['Décembre 2026', ['2026-12-01']],
      ['Janvier 2027', ['2027-01-31']],
    ]);
    expect(groupByMonth([due('2027-11-01')]).map(({ id }) => id)).toEqual(['mois-2027-11']);
  });

  it('is grouped by CCAS, what is of none under the network', () => {
    const at = (id: string) => ({ id, name: `CCAS ${id}`, communeName: id, ept: null });
    const groups = groupByCcas([{ ccas: null }, { ccas: at('a') }, { ccas: at('a') }, { ccas: at('b') }]);
    expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
      ['Le réseau', 1],
      ['CCAS a', 2],
      ['CCAS b', 1],
    ]);
  });

  it('words the point of the RGPD, and leaves a title as it is', () => {
    expect(texts.label({ sourceType: 'privacy', label: 'register' })).toBe('Registre des traitements');
    expect(texts.label({ sourceType: 'privacy', label: null })).toBeNull();
    expect(texts.label({ sourceType: 'convention', label: 'register' })).toBe('register');
  });

  it('leads to where it is handled', () => {
    const ccas = { id: 'c', name: '', communeName: '', ept: null };
    expect(texts.link({ sourceType: 'convention', kind: 'convention_term', sourceId: 's', ccas })).toEqual(['/conventions', 's']);
    expect(texts.link({ sourceType: 'privacy', kind: 'privacy_evidence', sourceId: 's', ccas })).toEqual(['/rgpd', 'ccas', 'c']);
  });
});
