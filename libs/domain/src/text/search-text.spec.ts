import fc from 'fast-check';
import { holdsWords, searchForm, searchPatterns, searchWords } from './search-text';

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

  it('finds every text by itself', () => fc.assert(fc.property(fc.string(), (text) => expect(holdsWords(text, text)).toBe(true))));
});
