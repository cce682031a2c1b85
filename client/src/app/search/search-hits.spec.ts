import { detailOf, linkOf } from './search-hits';

describe('detailOf', () => {
  it.each([
    ['initiative', '2026', 'Plan 2026'],
    ['initiative', 'Plan d’actions 2026', 'Plan d’actions 2026'],
    ['recommendation', '3', 'Recommandation 3'],
    ['territory', '93048', '93048'],
    ['ccas', 'Est Ensemble', 'Est Ensemble'],
    ['account', 'a@b.example', 'a@b.example'],
    ['indicator', 'INSEE', 'INSEE'],
  ] as const)('words the detail of a %s', (kind, detail, words) => expect(detailOf({ kind, detail })).toBe(words));

  it('says nothing where there is nothing to tell', () => expect(detailOf({ kind: 'recommendation', detail: null })).toBeNull());
});

describe('linkOf', () => {
  it('leads to the line of a recommendation, which has no page of its own', () =>
    expect(linkOf({ kind: 'recommendation', id: 'r', title: '3. Référents', detail: null })).toBe('/initiatives/recommandations#recommandation-r'));

  it('leads to the page of an indicator by its code', () =>
    expect(linkOf({ kind: 'indicator', id: 'poverty_rate', title: 'Taux de pauvreté', detail: 'INSEE' })).toBe('/indicateurs/poverty_rate'));
});
