import { withoutInvisible } from '../text/invisible';
import { searchForm } from '../text/search-text';

/** A CCAS as it may be called in a file. */
export interface CcasNames {
  readonly id: string;
  /** « CCAS de Saint-Denis » */
  readonly name: string;
  readonly siren: string;
  /** Of its commune; null of what has none, a CIAS. */
  readonly inseeCode: string | null;
  readonly communeName: string;
}

/**
 * What a text says of a CCAS: `sure`, that one · `doubtful`, one of these, the likeliest first, and a person is asked · `unknown`, none that could
 * be meant.
 */
export type RecognisedCcas =
  { readonly kind: 'sure'; readonly id: string } | { readonly kind: 'doubtful'; readonly ids: readonly string[] } | { readonly kind: 'unknown' };

const MAX_CHARACTERS = 200;
const MAX_CANDIDATES = 5;
/** Shared pairs of letters above which two names may be one with a slip. */
const LIKENESS = 0.62;
const OFFICES = /^((de|la|l|du|d|des|le|les) )*(ccas|cias|ccas cias|centre (inter)?communal (d )?action sociale|centre communal|ville|commune|mairie)( |$)/;
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd']);

/** A name as it is compared: « CCAS de l’Île-St-Denis (93) » and « Ile saint denis » are the same. */
function keyOf(text: string): string {
  let words = searchForm(withoutInvisible(text.slice(0, MAX_CHARACTERS)))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(OFFICES, '');
  }
  return words
    .split(' ')
    .filter((word) => !ARTICLES.has(word) && !/^\d*$/.test(word))
    .join(' ');
}

/** Codes that stand in a text: INSEE codes of communes, and SIREN, alone or at the beginning of a SIRET. */
function codesIn(text: string): { insee: string[]; siren: string[] } {
  const bounded = withoutInvisible(text.slice(0, MAX_CHARACTERS));
  const digits = bounded.replace(/[\s.]/g, '');
  const siren = /^\d{9}(\d{5})?$/.test(digits) ? [digits.slice(0, 9)] : (bounded.match(/\b\d{9}\b/g) ?? []);
  const insee = bounded.toUpperCase().match(/\b\d[\dAB]\d{3}\b/g) ?? [];
  // a spreadsheet takes the zero away from « 01004 »
  return { insee: /^\d{4}$/.test(digits) ? [`0${digits}`] : insee, siren };
}

function pairsOf(key: string): string[] {
  const letters = key.replace(/ /g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Share of the pairs of letters that two names have in common, from 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** How near a name is to another that it is not: one holds all the words of the other, or they differ by a slip. 0: they are two. */
function nearness(key: string, other: string): number {
  const [words, others] = [key.split(' '), other.split(' ')];
  const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((word) => all.includes(word));
  const isPart = holds(others, words) || holds(words, others);
  const alike = likeness(key, other);
  if (isPart) return 1 + alike;
  return alike >= LIKENESS ? alike : 0;
}

/**
 * Which CCAS a text of a file means: by the INSEE code of its commune, its SIREN or SIRET, its name or that of its commune, whatever the case, accents,
 * hyphens, « St » and articles. What is only near is never taken: it is asked.
 */
export function ccasRecogniser(all: readonly CcasNames[]): (text: string) => RecognisedCcas {
  const named = all.map((ccas) => ({ ccas, keys: [...new Set([keyOf(ccas.communeName), keyOf(ccas.name)])].filter(Boolean) }));
  return (text) => {
    const { insee, siren } = codesIn(text);
    const byCode = all.filter((ccas) => siren.includes(ccas.siren) || (ccas.inseeCode !== null && insee.includes(ccas.inseeCode)));
    const key = keyOf(text);
    const byName = key === '' ? [] : named.filter(({ keys }) => keys.includes(key)).map(({ ccas }) => ccas);
    if (byCode.length > 0)
      return byName.length > 0
        ? meant(
            byCode.filter((ccas) => byName.includes(ccas)),
            [...byCode, ...byName],
          )
        : key === ''
          ? meant(byCode, byCode)
          : nearCode(byCode, key, named);
    if (byName.length > 0) return meant(byName, byName);
    if (key === '') return { kind: 'unknown' };
    const near = named
      .map(({ ccas, keys }) => ({ id: ccas.id, score: Math.max(0, ...keys.map((other) => nearness(key, other))) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    return near.length > 0 ? { kind: 'doubtful', ids: near.slice(0, MAX_CANDIDATES).map(({ id }) => id) } : { kind: 'unknown' };
  };
}

const idsOf = (all: readonly CcasNames[]): string[] => [...new Set(all.map(({ id }) => id))].slice(0, MAX_CANDIDATES);

/** Sure where exactly one is meant; else all that could be. */
function meant(exact: readonly CcasNames[], possible: readonly CcasNames[]): RecognisedCcas {
  const [only] = exact;
  return only && exact.length === 1 ? { kind: 'sure', id: only.id } : { kind: 'doubtful', ids: idsOf(possible) };
}

/** A code beside words that name no CCAS: the code holds where the words are near to it, and is asked about where they are not. */
function nearCode(byCode: readonly CcasNames[], key: string, named: readonly { readonly ccas: CcasNames; readonly keys: readonly string[] }[]): RecognisedCcas {
  const agreeing = named.filter(({ ccas, keys }) => byCode.includes(ccas) && keys.some((other) => nearness(key, other) > 0)).map(({ ccas }) => ccas);
  return meant(agreeing, byCode);
}
