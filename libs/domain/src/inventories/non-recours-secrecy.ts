import type { NonRecoursCounter } from '../forms/models/non-recours-counters';
import { isSmallCount, MASKED_UP_TO } from '../secrecy/small-counts';
import { suppress, type SuppressionCell } from '../secrecy/suppression';
import { addCounts, type NonRecoursCounts, type NonRecoursRow } from './non-recours-rates';

/** Rows of counters as a paper may tell them. */
export interface ToldCounters {
  readonly rows: readonly { readonly code: string; readonly label: string; readonly counts: NonRecoursCounts; readonly isHidden: boolean }[];
  readonly total: NonRecoursCounts;
  readonly isTotalHidden: boolean;
}

const NOTHING = { proposes: null, realises: null, avec: null, detectes: null, deposes: null, ouverts: null, refuses: null, abandonnes: null, inconnus: null };
const WHOLE = 'whole';

const isSecret = (value: number | null, isSensitive: boolean): boolean => isSmallCount(value) || (isSensitive && value !== null && value <= MASKED_UP_TO);

/**
 * Rows of counters with what must not be told taken out: a row is told whole or not at all, since its outcomes add up to what was lodged, and each counter is
 * held against its own total. Where `isSensitive`, 0 to 4 are masked too.
 */
export function toldCounters(rows: readonly NonRecoursRow[], counters: readonly NonRecoursCounter[], isSensitive = false): ToldCounters {
  const all = addCounts(rows.map(({ counts }) => counts));
  const gaps = counters.flatMap((counter) => complements(counter, counters));
  const numbersOf = (counts: NonRecoursCounts): (number | null)[] => [...counters.map((counter) => counts[counter]), ...gaps.map((gap) => gap(counts))];
  const hidden = new Set(rows.filter(({ counts }) => numbersOf(counts).some((value) => isSecret(value, isSensitive))).map(({ code }) => code));
  if (numbersOf(all).some((value) => isSecret(value, isSensitive))) hidden.add(WHOLE);
  const series = [...counters.map((counter) => (counts: NonRecoursCounts) => counts[counter]), ...gaps];
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const of of series) for (const key of suppress(...cellsOf(rows, of, hidden, isSensitive))) hidden.add(key);
  }
  return {
    rows: rows.map(({ code, label, counts }) => ({ code, label, counts: hidden.has(code) ? NOTHING : counts, isHidden: hidden.has(code) })),
    total: hidden.has(WHOLE) ? NOTHING : all,
    isTotalHidden: hidden.has(WHOLE),
  };
}

type Series = (counts: NonRecoursCounts) => number | null;

/** What one counter leaves of the one before it, which whoever subtracts knows: reviews proposed and not done, rights detected and not lodged. */
function complements(counter: NonRecoursCounter, counters: readonly NonRecoursCounter[]): Series[] {
  const before = LEAVES[counter];
  if (!before || !counters.includes(before)) return [];
  return [({ [before]: whole, [counter]: part }) => (whole === null || part === null || part > whole ? null : whole - part)];
}

const LEAVES: Partial<Record<NonRecoursCounter, NonRecoursCounter>> = { realises: 'proposes', avec: 'realises', deposes: 'detectes' };

function cellsOf(
  rows: readonly NonRecoursRow[],
  of: Series,
  hidden: ReadonlySet<string>,
  isSensitive: boolean,
): [SuppressionCell[], { total: string; parts: string[] }[]] {
  const known = rows.flatMap(({ code, counts }) => {
    const value = of(counts);
    return value === null ? [] : [{ key: code, value }];
  });
  const whole = known.reduce((sum, { value }) => sum + value, 0);
  const cells = [...known, { key: WHOLE, value: whole }].map(({ key, value }): SuppressionCell => ({
    ...{ key, value, staysHidden: hidden.has(key) },
    ...(isSensitive && value <= MASKED_UP_TO ? { isSecret: true, range: { low: 0, high: MASKED_UP_TO } } : {}),
  }));
  return [cells, [{ total: WHOLE, parts: known.map(({ key }) => key) }]];
}
