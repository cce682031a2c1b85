import fc from 'fast-check';
import { holdsWords, isSearchable, searchForm, searchPatterns, searchWords } from './search-text';

describe('what is searched', () => {
  it.each([
    ['Saint-Ouen-sur-Seine', 'St-Ouen'],
    ['Saint-Ouen-sur-Seine', 'st ouen s/seine'],
    ['Le Pré-Saint-Gervais', 'Pré St Gervais'],
    ['Le Pré-Saint-Gervais', 'pre st-gervais'],
    ['L’Île-Saint-Denis', "l'ile st denis"],
    ['Clichy-sous-Bois', 'clichy s/s bois'],
    ['Clichy-sous-Bois', 'Clichy ss/Bois'],
    ['Sainte-Geneviève-des-Bois', 'ste genevieve des bois'],
    ['CCAS de St-Denis', 'saint denis'],
    ['Épinay-sur-Seine', 'EPINAY'],
    ['La Courneuve', 'courneuve'],
    ['Les Lilas', 'lilas les'],
    ['Stains', 'st'],
    ['Villetaneuse', 'ville'],
    ['Cœur de ville', 'coeur'],
    ['Le Bourget', 'le'],
  ])('finds %s by « %s »', (text, typed) => expect(holdsWords(text, typed)).toBe(true));

  it.each([
    ['Saint-Denis', 'st ouen'],
    ['Pantin', 'st'],
    ['Bagnolet', 'bagneux'],
  ])('does not find %s by « %s »', (text, typed) => expect(holdsWords(text, typed)).toBe(false));

  it('has one form', () => {
    expect(searchForm('  St-Ouen s/Seine ')).toBe('saint ouen sur seine');
    expect(searchForm('L’Haÿ-les-Roses')).toBe('l hay les roses');
    expect(searchWords('le')).toEqual([['le']]);
    expect(searchPatterns(' ')).toBeNull();
    expect(searchPatterns('st (a.b)')).toEqual(['st|saint', '\\(a\\.b\\)']);
  });

  it.each(["'", '-', '_', '%', '--', '’’', '. * +', '()', '\\', '😀', '\u200b', '« »', '$.'])(
    '%j, which has no letter, is held by nothing and searched nowhere',
    (typed) => {
      expect(holdsWords("L'Île - 12 % (_) 😀", typed)).toBe(false);
      expect(searchPatterns(typed)).toEqual(['$.']);
      expect(isSearchable(typed)).toBe(false);
    },
  );

  it.each(['', ' ', '\u00a0\t '])('%j is nothing typed: no list is shortened by it, nothing is searched in everything', (typed) => {
    expect(holdsWords('Pantin', typed)).toBe(true);
    expect(searchPatterns(typed)).toBeNull();
    expect(isSearchable(typed)).toBe(false);
  });

  it('wants two letters or digits to search in everything, whatever stands between them', () => {
    for (const typed of ['a', " a' ", '4', '% 4', 'é-']) expect(isSearchable(typed)).toBe(false);
    for (const typed of ['le', '12 %', "l'a", 'a-b', '93']) expect(isSearchable(typed)).toBe(true);
  });

  it('leaves signs between words out, and takes those within a word as they are', () => {
    expect(holdsWords('Saint-Ouen-sur-Seine', 'Saint-Ouen / Seine')).toBe(true);
    expect(holdsWords('Part des moins de 25 ans (en %)', '25 ans %')).toBe(true);
    expect(searchPatterns('a.b - c')).toEqual(['a\\.b', 'c']);
  });

  it('finds every text by itself, if it has a letter', () =>
    fc.assert(fc.property(fc.string(), (text) => expect(holdsWords(text, text)).toBe(/[\p{L}\p{N}]/u.test(text) || text.trim() === ''))));
});
