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
    ['person', 'director|CCAS de Stains|01 02 03 04 05', 'Directeur·rice · CCAS de Stains · 01 02 03 04 05'],
    ['person', 'contact|CCAS de Stains', 'Contact · CCAS de Stains'],
    ['convention_act', 'signature|2026-03-12|CCAS de Stains', 'Signature · 12 mars 2026 · CCAS de Stains'],
    ['convention_file', 'Cadre, CCAS de Stains', 'Cadre, CCAS de Stains'],
  ] as const)('words the detail of a %s', (kind, detail, words) => expect(detailOf({ kind, title: 'Titre', detail })).toBe(words));

  it('does not say twice what an act is', () =>
    expect(detailOf({ kind: 'convention_act', title: 'Signature', detail: 'signature|2026-03-12|CCAS de Stains' })).toBe('12 mars 2026 · CCAS de Stains'));

  it('says nothing where there is nothing to tell', () => expect(detailOf({ kind: 'recommendation', title: 'Titre', detail: null })).toBeNull());
});

describe('linkOf', () => {
  it('leads to the line of a recommendation, which has no page of its own', () =>
    expect(linkOf({ kind: 'recommendation', id: 'r', pageKey: 'r', title: '3. Référents', detail: null })).toBe(
      '/initiatives/recommandations#recommandation-r',
    ));

  it('leads to the page of an indicator by its code', () =>
    expect(linkOf({ kind: 'indicator', id: 'poverty_rate', pageKey: 'poverty_rate', title: 'Taux de pauvreté', detail: 'INSEE' })).toBe(
      '/indicateurs/poverty_rate',
    ));

  it.each([
    ['person', '/reseau/p'],
    ['convention_act', '/conventions/p'],
    ['convention_file', '/conventions/p'],
    ['privacy_file', '/rgpd/ccas/p'],
  ] as const)('leads from a %s to the page on which it stands', (kind, link) =>
    expect(linkOf({ kind, id: 'i', pageKey: 'p', title: '', detail: null })).toBe(link),
  );
});
