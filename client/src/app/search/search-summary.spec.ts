import { searchSummary } from './search-summary';

describe('what is said of a search', () => {
  it.each(["'", '--', '%', '😀', 'a'])('of %j, which is not enough to search, is to type more', (asked) =>
    expect(searchSummary(asked, 0)).toBe('Tapez au moins deux lettres ou chiffres.'),
  );

  it('of nothing is how it works', () => expect(searchSummary('', 0)).toContain('Deux lettres suffisent'));

  it('of enough is how many there are', () =>
    expect([null, 0, 1, 12].map((count) => searchSummary('le', count))).toEqual(['Recherche…', 'Aucun résultat', '1 résultat', '12 résultats']));
});
