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

/** A name by which a CCAS is known, taken apart once: a sheet has many texts. */
interface Key {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Pairs of letters that follow each other, and how often each stands there. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairCount: number;
}

interface Named {
  readonly ccas: CcasNames;
  readonly keys: readonly Key[];
}

function takenApart(text: string): Key {
  const letters = text.replace(/ /g, '');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, words: new Set(text.split(' ')), pairs, pairCount: Math.max(0, letters.length - 1) };
}

/** Share of the pairs of letters that two names have in common, from 0 to 1 (Dice). */
function likeness(a: Key, b: Key): number {
  if (a.pairCount + b.pairCount === 0) return 0;
  let shared = 0;
  for (const [pair, count] of b.pairs) shared += Math.min(count, a.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.pairCount + b.pairCount);
}

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean => all.size >= some.size && [...some].every((word) => all.has(word));

/** How near a name is to another that it is not: one holds all the words of the other, or they differ by a slip. 0: they are two. */
function nearness(key: Key, other: Key): number {
  if (holds(other.words, key.words) || holds(key.words, other.words)) return 1 + likeness(key, other);
  // the longer one has letters enough to be another
  if (2 * Math.min(key.pairCount, other.pairCount) < LIKENESS * (key.pairCount + other.pairCount)) return 0;
  const alike = likeness(key, other);
  return alike >= LIKENESS ? alike : 0;
}

/**
 * Which CCAS a text of a file means: by the INSEE code of its commune, its SIREN or SIRET, its name or that of its commune, whatever the case, accents,
 * hyphens, « St » and articles. What is only near is never taken: it is asked; `isNearWanted` false: it is not even looked for, and is unknown.
 */
export function ccasRecogniser(all: readonly CcasNames[]): (text: string, isNearWanted?: boolean) => RecognisedCcas {
  const named = all.map((ccas): Named => ({ ccas, keys: [...new Set([keyOf(ccas.communeName), keyOf(ccas.name)])].filter(Boolean).map(takenApart) }));
  const byKey = new Map<string, CcasNames[]>();
  for (const { ccas, keys } of named) for (const { text } of keys) byKey.set(text, [...(byKey.get(text) ?? []), ccas]);
  return (text, isNearWanted = true) => {
    const { insee, siren } = codesIn(text);
    const isCoded = siren.length + insee.length > 0;
    const byCode = isCoded ? all.filter((ccas) => siren.includes(ccas.siren) || (ccas.inseeCode !== null && insee.includes(ccas.inseeCode))) : [];
    const key = keyOf(text);
    const byName = byKey.get(key) ?? [];
    if (byCode.length > 0)
      return byName.length > 0
        ? meant(
            byCode.filter((ccas) => byName.includes(ccas)),
            [...byCode, ...byName],
          )
        : key === ''
          ? meant(byCode, byCode)
          : nearCode(byCode, takenApart(key), named);
    if (byName.length > 0) return meant(byName, byName);
    if (key === '' || !isNearWanted) return { kind: 'unknown' };
    const apart = takenApart(key);
    const near = named
      .map(({ ccas, keys }) => ({ id: ccas.id, score: Math.max(0, ...keys.map((other) => nearness(apart, other))) }))
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
function nearCode(byCode: readonly CcasNames[], key: Key, named: readonly Named[]): RecognisedCcas {
  const agreeing = named.filter(({ ccas, keys }) => byCode.includes(ccas) && keys.some((other) => nearness(key, other) > 0)).map(({ ccas }) => ccas);
  return meant(agreeing, byCode);
}
