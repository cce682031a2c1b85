import { DEADLINE_KINDS } from '@maillage/domain';
import { TestBed } from '@angular/core/testing';
import { wordsOfAll } from '../../test-words';
import { groupDeadlines } from './deadline-groups';
import { DeadlineTexts } from './deadline-texts';

const due = (dueOn: string, isOverdue = false) => ({ dueOn, isOverdue });

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

  it('is grouped by urgency, without empty groups', () => {
    const items = [due('2026-11-23', true), due('2026-11-24'), due('2026-11-30'), due('2026-12-01')];
    expect(groupDeadlines(items, '2026-11-24').map(({ id, items }) => [id, items.map(({ dueOn }) => dueOn)])).toEqual([
      ['en-retard', ['2026-11-23']],
      ['ce-mois-ci', ['2026-11-24', '2026-11-30']],
      ['ensuite', ['2026-12-01']],
    ]);
    expect(groupDeadlines([due('2027-11-01')], '2026-11-24').map(({ id }) => id)).toEqual(['ensuite']);
  });

  it('words the point of the RGPD, and leaves a title as it is', () => {
    expect(texts.label({ sourceType: 'privacy', label: 'register' })).toBe('Registre des traitements');
    expect(texts.label({ sourceType: 'privacy', label: null })).toBeNull();
    expect(texts.label({ sourceType: 'convention', label: 'register' })).toBe('register');
  });

  it('leads to where it is handled', () => {
    const ccas = { id: 'c', name: '', communeName: '', ept: null };
    expect(texts.link({ sourceType: 'convention', sourceId: 's', ccas })).toEqual(['/conventions', 's']);
    expect(texts.link({ sourceType: 'privacy', sourceId: 's', ccas })).toEqual(['/rgpd', 'ccas', 'c']);
  });
});
