/** What people write before the name of a commune: « Ville de Bobigny », « CCAS des Lilas ». */
const BEFORE = new Set(['commune', 'ville', 'mairie', 'ccas']);
const OF = new Set(['de', 'd', 'du', 'des']);
const ARTICLES = new Set(['le', 'la', 'les', 'l']);
const IN_FULL: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ss: 'sous', s: 'sur' };

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bs\/ ?s\b/g, 'sous')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * The name of a commune as names are compared: « St Ouen s/ Seine », « SAINT-OUEN-SUR-SEINE » are one, « Blanc-Mesnil (Le) » and « Le Blanc-Mesnil »
 * as well. Two communes of France may have one key; within a network they seldom do. '' where nothing is left.
 */
export function placeNameKey(name: string): string {
  let words = wordsOf(name);
  if (words.length > 1 && BEFORE.has(words[0] ?? '')) words = words.slice(OF.has(words[1] ?? '') ? 2 : 1);
  return words
    .filter((word) => !ARTICLES.has(word))
    .map((word) => IN_FULL[word] ?? word)
    .join('');
}
