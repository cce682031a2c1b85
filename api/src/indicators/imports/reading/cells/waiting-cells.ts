import { countArrondissements } from '../value/territory-code';
import type { Territory } from './territories';

/** A value that waits until the file is read: one that others add to, or that a better one replaces. */
export interface WaitingCell {
  readonly line: number;
  readonly territory: Territory;
  readonly entry: number;
  readonly period: number;
  readonly value: number | null;
  readonly state: string;
  readonly column: number;
}

/** What a sum is when its parts are in these states: of a secret part nothing may be told. */
const STRONGEST = ['s', 'n', 'x', 'e', 'r', 'b', 'p'];
export const strongerState = (a: string, b: string): string => (STRONGEST.indexOf(a) <= STRONGEST.indexOf(b) ? a : b);

const sumOf = (sum: WaitingCell, part: WaitingCell): WaitingCell => ({
  ...sum,
  state: strongerState(sum.state, part.state),
  value: sum.value === null || part.value === null ? null : sum.value + part.value,
});

/** Values that wait: sums of rows, figures of France, and those of arrondissements. */
export class WaitingCells {
  private readonly cells = new Map<string, WaitingCell>();
  private readonly cities = new Map<string, { readonly series: number; sum: WaitingCell; readonly parts: Set<string> }>();

  /** Takes a value; false where there is one already that it may neither replace nor be added to. */
  put(series: number, cell: WaitingCell, isSummed: boolean): boolean {
    const { territory } = cell;
    const key = `${series}:${territory.kind}:${territory.code}`;
    const before = this.cells.get(key);
    if (!before || before.territory.rank > territory.rank) this.cells.set(key, cell);
    else if (before.territory.rank === territory.rank) {
      if (!isSummed) return false;
      this.cells.set(key, sumOf(before, cell));
    }
    return true;
  }

  /** Takes the count of an arrondissement; false where it is there already. */
  putPart(series: number, cell: WaitingCell, part: string, isSummed: boolean): boolean {
    const key = `${series}:${cell.territory.code}`;
    const city = this.cities.get(key);
    if (!city) {
      this.cities.set(key, { series, sum: cell, parts: new Set([part]) });
      return true;
    }
    if (city.parts.has(part) && !isSummed) return false;
    city.sum = sumOf(city.sum, cell);
    city.parts.add(part);
    return true;
  }

  /** All that waited. Arrondissements make up their commune where all of them are there and the file has no figure of its own for it. */
  *all(has: (series: number, commune: string) => boolean): Generator<WaitingCell> {
    yield* this.cells.values();
    for (const { series, sum, parts } of this.cities.values()) {
      const { code, kind } = sum.territory;
      const isThere = has(series, code) || this.cells.has(`${series}:${kind}:${code}`);
      if (!isThere && parts.size === countArrondissements(code)) yield sum;
    }
  }
}
