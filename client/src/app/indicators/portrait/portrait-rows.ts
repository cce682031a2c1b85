import { INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import { type StatedValue, valueAt } from '../words/format-value';
import { formerPerimeterOf } from './perimeter';
import type { Portrait, PortraitIndicator, TerritorySheet } from './portrait-gateway';
import { breakBetween, type DatedValue, isBefore, type Trend, trendOf } from './trend';

/** Places that a value is compared with: EPT or EPCI, département, région, France, similar communes. */
export const COMPARED_COUNT = 5;
const OTHER_PERIMETER = { word: 'autre périmètre', note: 'La valeur précédente concerne l’ancien périmètre.' };
const NO_VALUE: StatedValue = { value: null, state: null };

/** One indicator of a portrait, ready to be read. */
export interface PortraitRow {
  readonly indicator: PortraitIndicator;
  /** Null: this territory has no value of it at all. */
  readonly current: DatedValue | null;
  readonly trend: Trend | null;
  /** Why the value is not compared with the one before, in a word and in full. */
  readonly obstacle: { readonly word: string; readonly note: string } | null;
  readonly rank: number | null;
  readonly ranked: number | null;
  readonly compared: readonly StatedValue[];
  /** Measured on the perimeter that the commune had before. */
  readonly isFormerPerimeter: boolean;
}

export interface PortraitGroup {
  readonly theme: IndicatorTheme;
  readonly rows: readonly PortraitRow[];
}

/** Counts and what is made of them are re-based when communes merge; published rates and medians are not. */
const isRebased = ({ aggregation }: PortraitIndicator): boolean => aggregation !== 'published_only' && aggregation !== 'weighted_mean';

/**
 * The indicators of the catalogue with what the portrait says of each: by the themes of an analysis of social needs, in the catalogue’s order within.
 * What is not re-based and has no value yet on the present perimeter is that of the former one, and says so.
 */
export function rowsOf(catalogue: readonly PortraitIndicator[], { portrait, territory, former }: TerritorySheet): PortraitRow[] {
  const since = formerPerimeterOf(territory)?.passedOn ?? null;
  const places = placesOf(portrait);
  const formerPlaces = former && placesOf(former);
  return [...catalogue]
    .sort((one, other) => INDICATOR_THEMES.indexOf(one.theme) - INDICATOR_THEMES.indexOf(other.theme))
    .map((indicator) => {
      const place = places.get(indicator.id);
      const formerPlace = formerPlaces?.get(indicator.id);
      if (place !== undefined || !former || formerPlace === undefined || isRebased(indicator)) return rowAt(indicator, portrait, place, since);
      return { ...rowAt(indicator, former, formerPlace, null), isFormerPerimeter: true };
    });
}

const placesOf = ({ indicatorIds }: Portrait): ReadonlyMap<number | null, number> => new Map(indicatorIds.map((id, place) => [id, place]));

function rowAt(indicator: PortraitIndicator, portrait: Portrait, place: number | undefined, since: string | null): PortraitRow {
  const period = place === undefined ? null : portrait.periods[place];
  if (place === undefined || period == null) {
    const compared = Array.from({ length: COMPARED_COUNT }, () => NO_VALUE);
    return { indicator, current: null, trend: null, obstacle: null, rank: null, ranked: null, compared, isFormerPerimeter: false };
  }
  const current = { period, ...valueAt(portrait.values, portrait.states, place) };
  const previousPeriod = portrait.previousPeriods[place] ?? null;
  const previous = previousPeriod === null ? null : { period: previousPeriod, ...valueAt(portrait.previousValues, portrait.previousStates, place) };
  const isOfFormer = (at: number) => since !== null && !isRebased(indicator) && isBefore(at, since);
  const isOtherPerimeter = previousPeriod !== null && isOfFormer(previousPeriod) && !isOfFormer(period);
  const broken = previousPeriod === null ? null : breakBetween(indicator.breaks, previousPeriod, period);
  return {
    indicator,
    current,
    trend: isOtherPerimeter ? null : trendOf(indicator, previous, current),
    obstacle: isOtherPerimeter ? OTHER_PERIMETER : broken && { word: 'série rompue', note: broken.note },
    rank: portrait.ranks[place] ?? null,
    ranked: portrait.rankedCounts[place] ?? null,
    compared: Array.from({ length: COMPARED_COUNT }, (_, index) => valueAt(portrait.comparedValues, portrait.comparedStates, place * COMPARED_COUNT + index)),
    isFormerPerimeter: isOfFormer(period),
  };
}

/** What is shown of a portrait; it stands in the address. */
export interface PortraitFilter {
  readonly theme: IndicatorTheme | null;
  readonly isFilledOnly: boolean;
}

/** The rows under their themes, those without any left out. */
export function groupsOf(rows: readonly PortraitRow[], { theme, isFilledOnly }: PortraitFilter): PortraitGroup[] {
  return INDICATOR_THEMES.filter((one) => theme === null || one === theme)
    .map((one) => ({ theme: one, rows: rows.filter(({ indicator, current }) => indicator.theme === one && (current !== null || !isFilledOnly)) }))
    .filter((group) => group.rows.length > 0);
}
