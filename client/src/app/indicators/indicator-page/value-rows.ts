import { TILE_POSITIONS } from '@maillage/domain';
import type { Members } from '../../territories';
import type { Place, TableOfValues, ValuesAtPeriod } from '../indicators-gateway';
import { type StatedValue, valueAt } from '../words/format-value';
import type { TableOrder } from './view-params';

/** One territory with its values at all periods of the table. */
export interface ValueRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** EPT or EPCI; null where there is none. */
  readonly group: string | null;
  readonly values: readonly StatedValue[];
}

/** A commune that is not what it was. */
export interface PerimeterChange {
  readonly presentId: number;
  readonly formerIds: readonly number[];
  readonly names: readonly string[];
  /** Civil date since which the present perimeter holds. */
  readonly since: string;
}

const collator = new Intl.Collator('fr');

export function rowsOfTable({ territoryIds, codes, names, groupNames, periods, values, states }: Omit<TableOfValues, 'formerIds'>): ValueRow[] {
  return territoryIds.map((id, row) => ({
    id: id ?? 0,
    code: codes[row] ?? '',
    name: names[row] ?? '',
    group: groupNames[row] || null,
    values: periods.map((_, place) => valueAt(values, states, row * periods.length + place)),
  }));
}

/** The territories at one period: those of which something was known then, and those of today, of which nothing may be. None where nobody has a value. */
export function rowsOfPeriod(
  { territoryIds: ids, codes, names, groupNames, formerIds }: Members,
  { territoryIds, values, states }: ValuesAtPeriod,
): ValueRow[] {
  const placeOf = new Map(territoryIds.map((id, place) => [id, place]));
  const former = new Set(formerIds);
  if (placeOf.size === 0) return [];
  return ids.flatMap((id, row) => {
    const place = placeOf.get(id);
    if (place === undefined && former.has(id)) return [];
    const value = place === undefined ? { value: null, state: null } : valueAt(values, states, place);
    return [{ id: id ?? 0, code: codes[row] ?? '', name: names[row] ?? '', group: groupNames[row] || null, values: [value] }];
  });
}

/** More than these are no mergers, but another geography altogether. */
const FORMER_MAX = 24;
/** Share of the territories with a tile of their own above which those without one are looked into. */
const TILED_RATIO = 0.8;

/**
 * Territories that may be perimeters of the past: those before the last one of a code, and those without outline today, or
 * without a tile where nearly all others have theirs.
 */
export function suspectedIds(rows: readonly ValueRow[], outlinedToday: readonly (number | null)[]): number[] {
  const last = new Map(rows.map(({ code, id }) => [code, id]));
  const outlined = new Set(outlinedToday);
  const isTiled = rows.filter(({ code }) => code in TILE_POSITIONS).length >= rows.length * TILED_RATIO;
  const isSuspect = ({ code, id }: ValueRow): boolean =>
    last.get(code) !== id || (outlined.size > 0 ? !outlined.has(id) : isTiled && !(code in TILE_POSITIONS));
  const suspects = rows.filter(isSuspect).map(({ id }) => id);
  return suspects.length > FORMER_MAX ? [] : suspects;
}

/** What each of these territories came from, the last time that it became another. */
export function changesOf(places: readonly Pick<Place, 'id' | 'predecessors'>[]): PerimeterChange[] {
  return places.flatMap(({ id, predecessors }) => {
    const since = predecessors
      .map(({ passedOn }) => passedOn)
      .sort()
      .at(-1);
    if (since === undefined) return [];
    const then = predecessors.filter(({ passedOn }) => passedOn === since).map(({ territory }) => territory);
    return [{ presentId: id, formerIds: then.map((territory) => territory.id), names: then.map(({ name }) => name), since }];
  });
}

/**
 * The territories to show at one period, none of them twice: the present perimeter where it has a value of its own, as counts have
 * that were re-based, else the perimeters of that time.
 */
export function rowsAt(rows: readonly ValueRow[], place: number, changes: readonly PerimeterChange[]): ValueRow[] {
  const isKnown = (id: number): boolean => rows.find((row) => row.id === id)?.values.at(place)?.state != null;
  const hidden = new Set(changes.flatMap(({ presentId, formerIds }) => (isKnown(presentId) || !formerIds.some(isKnown) ? formerIds : [presentId])));
  return rows.filter(({ id }) => !hidden.has(id));
}

/** Whether what is shown at that period stands on perimeters of that time. */
export const isOnFormerPerimeters = (shown: readonly ValueRow[], changes: readonly PerimeterChange[]): boolean =>
  changes.some(({ formerIds }) => shown.some(({ id }) => formerIds.includes(id)));

/** In the order that was asked for; what has no number comes last, whichever way. */
export function sortRows(rows: readonly ValueRow[], { by, isDescending }: TableOrder, periods: readonly (number | null)[]): ValueRow[] {
  const way = isDescending ? -1 : 1;
  const byName = (a: ValueRow, b: ValueRow): number => collator.compare(a.name, b.name) || a.id - b.id;
  if (by === 'name') return [...rows].sort((a, b) => way * byName(a, b));
  const place = periods.indexOf(by);
  const numberOf = (row: ValueRow): number | null => row.values.at(place)?.value ?? null;
  return [...rows].sort((a, b) => {
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return way * (one - other) || byName(a, b);
  });
}

/** Ranks from the highest number down, those of one number together; a bound has none, since its number is not known. */
export function ranksOf(rows: readonly { readonly id: number; readonly shown: StatedValue }[]): {
  readonly ranks: ReadonlyMap<number, number>;
  readonly ranked: number;
} {
  const numbers = rows.flatMap(({ id, shown: { value, state } }) => (value === null || state === 'bounded' ? [] : [{ id, value }]));
  return { ranks: new Map(numbers.map(({ id, value }) => [id, 1 + numbers.filter((other) => other.value > value).length])), ranked: numbers.length };
}
