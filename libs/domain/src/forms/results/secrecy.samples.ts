import fc from 'fast-check';
import type { HeldNumber, HeldSeries } from './result-secrecy';

/** A breakdown of one CCAS: parts that add up to a total, as the form adds them up. */
export interface Broken {
  readonly ccas: string;
  readonly group: string;
  readonly parts: readonly number[];
}

/** Theirs. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const series = (rows: readonly Broken[], of: (row: Broken) => number, isShown: boolean): HeldSeries => ({
  numbers: rows.map((row): HeldNumber => ({ ccas: row.ccas, group: row.group, weight: 100, value: of(row) })),
  ...{ isCount: true, isSensitive: false, isShown },
});
/** Its parts and their total, each a series. */
export const familyOf = (rows: readonly Broken[], isShown = true): HeldSeries[] => [
  ...(rows[0]?.parts ?? []).map((_, part) => series(rows, ({ parts }) => parts[part] ?? 0, isShown)),
  series(rows, ({ parts }) => sum(parts), isShown),
];

/** Small numbers more often than not: what is small is what is hidden. */
export const count = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 9 }) });
/** An equation that somebody holds: these unknowns, each a part of a CCAS, add up to so many. */
export interface Equation {
  readonly unknowns: readonly number[];
  readonly adds: number;
}

/** Numbers that an unknown can have, whichever whole numbers the others have: found one after another, with room above the true ones. */
export function possible(truth: readonly number[], held: readonly Equation[], wanted: number): Set<number> {
  const found = new Set<number>();
  const touching = truth.map((_, i) => held.filter(({ unknowns }) => unknowns.includes(i)));
  const order = [wanted, ...truth.keys()].filter((each, i, all) => all.indexOf(each) === i);
  const set = new Map<number, number>();
  const fits = ({ unknowns, adds }: Equation): boolean => {
    const left = adds - sum(unknowns.map((each) => set.get(each) ?? 0));
    return unknowns.every((each) => set.has(each)) ? left === 0 : left >= 0;
  };
  let steps = 0;
  const complete = (at: number): boolean => {
    if (++steps > 40_000) return true; // too many to try: as many as he likes
    const unknown = order[at];
    if (unknown === undefined) return true;
    const forced = touching[unknown]?.find(({ unknowns }) => unknowns.every((each) => each === unknown || set.has(each)));
    const guesses = forced
      ? [forced.adds - sum(forced.unknowns.flatMap((each) => (each === unknown ? [] : [set.get(each) ?? 0])))]
      : Array.from({ length: 14 }, (_, i) => i);
    for (const guess of guesses) {
      if (guess < 0) continue;
      set.set(unknown, guess);
      if ((touching[unknown] ?? []).every(fits) && complete(at + 1)) return (set.delete(unknown), true);
      set.delete(unknown);
    }
    return false;
  };
  for (let guess = 0; guess <= 4; guess++) {
    set.clear();
    set.set(wanted, guess);
    steps = 0;
    if ((touching[wanted] ?? []).every(fits) && complete(1)) found.add(guess);
  }
  return found;
}
