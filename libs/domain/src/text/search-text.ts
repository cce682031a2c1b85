/** Characters of a searched text at most. */
export const SEARCH_TEXT_MAX_LENGTH = 200;

/** Words of names of places that are written short, as whole words. */
const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/** Words that one leaves out when one looks for a name: « pré st gervais » is Le Pré-Saint-Gervais. */
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'a', 'au', 'aux', 'en', 'et']);

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Case, accents, hyphens and apostrophes set aside, « s/ » and « s/s » spelled; abbreviations stay as typed. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\bs\/\s*s\b\/?|\bss\//g, ' sous ')
    .replace(/\bs\//g, ' sur ')
    .replace(/[-‐‑–'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The form in which texts are compared when people search, as `search_form` in the database gives it: « St-Ouen s/Seine » is « saint ouen sur seine ». */
export const searchForm = (text: string): string =>
  folded(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** So many letters and digits are searched in everything: one alone stands nearly everywhere. */
const SEARCH_MIN_CHARACTERS = 2;

/** Whether enough was typed to be searched in everything: signs and spaces count for nothing. */
export const isSearchable = (typed: string): boolean =>
  [...folded(typed.slice(0, 1000))].filter((character) => LETTER_OR_DIGIT.test(character)).length >= SEARCH_MIN_CHARACTERS;

/** What may stand in a text for each word that was typed: « st » begins Stains and means Saint. Signs alone are no word. */
export function searchWords(typed: string): string[][] {
  const words = folded(typed)
    .split(' ')
    .filter((word) => LETTER_OR_DIGIT.test(word));
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map((word) => {
    const meant = ABBREVIATIONS[word];
    return meant === undefined ? [word] : [word, meant];
  });
}

/** Whether a text holds every word that was typed, in any order. Nothing typed is held by all, signs alone (« - ») by none. */
export function holdsWords(text: string, typed: string): boolean {
  const words = searchWords(typed);
  if (words.length === 0) return typed.trim() === '';
  const form = searchForm(text);
  return words.every((alternatives) => alternatives.some((word) => form.includes(word)));
}

/** Matches no text: it asks for a character behind the end. */
const HELD_BY_NONE = '$.';

/** The words that were typed as regular expressions of PostgreSQL over `search_form`; null when nothing was typed, one that nothing matches for signs alone. */
export function searchPatterns(typed: string | null | undefined): string[] | null {
  const words = searchWords(typed ?? '');
  if (words.length === 0) return (typed ?? '').trim() === '' ? null : [HELD_BY_NONE];
  return words.map((alternatives) => alternatives.map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|'));
}
