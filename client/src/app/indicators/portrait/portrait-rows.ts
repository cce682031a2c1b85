import { INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import { type StatedValue, valueAt } from '../words/format-value';
import { formerPerimeterOf } from './perimeter';
import type { Portrait, PortraitContext, PortraitIndicator, TerritorySheet } from './portrait-gateway';
import { breakBetween, type DatedValue, isBefore, type Trend, trendOf } from './trend';

/** Places that a value is compared with: EPT or EPCI, département, région, France, similar communes. */
export const COMPARED_COUNT = 5;
const OTHER_PERIMETER = { word: 'autre périmètre', note: 'La valeur précédente concerne l’ancien périmètre.' };
const NO_VALUE: StatedValue = { value: null, state: null };

/** A value of a level above; with its period where it is of another one. */
export interface ComparedValue extends StatedValue {
  readonly period?: number;
}

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
  readonly compared: readonly ComparedValue[];
  /** Lowest and highest number shown of a commune of the département at the same period; null where there is none. */
  readonly extremes: { readonly lowest: number; readonly highest: number } | null;
  /** Both numbers of a rate, as far as they are shown. */
  readonly parts: { readonly numerator: number; readonly denominator: number } | null;
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
export function rowsOf(catalogue: readonly PortraitIndicator[], { portrait, context, territory, former }: TerritorySheet): PortraitRow[] {
  const since = formerPerimeterOf(territory)?.passedOn ?? null;
  const places = placesOf(portrait);
  const formerPlaces = former && placesOf(former);
  return [...catalogue]
    .sort((one, other) => INDICATOR_THEMES.indexOf(one.theme) - INDICATOR_THEMES.indexOf(other.theme))
    .map((indicator) => {
      const place = places.get(indicator.id);
      const formerPlace = formerPlaces?.get(indicator.id);
      if (place !== undefined || !former || formerPlace === undefined || isRebased(indicator))
        return withContext(rowAt(indicator, portrait, place, since), context);
      return { ...rowAt(indicator, former, formerPlace, null), isFormerPerimeter: true };
    });
}

const placesOf = ({ indicatorIds }: Portrait): ReadonlyMap<number | null, number> => new Map(indicatorIds.map((id, place) => [id, place]));

function rowAt(indicator: PortraitIndicator, portrait: Portrait, place: number | undefined, since: string | null): PortraitRow {
  const period = place === undefined ? null : portrait.periods[place];
  if (place === undefined || period == null) {
    const compared = Array.from({ length: COMPARED_COUNT }, () => NO_VALUE);
    return { indicator, current: null, trend: null, obstacle: null, rank: null, ranked: null, compared, extremes: null, parts: null, isFormerPerimeter: false };
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
    extremes: null,
    parts: null,
    isFormerPerimeter: isOfFormer(period),
  };
}

/** Levels of which the last value is told: EPT or EPCI, département, région, France. */
const LEVELS = 4;

/**
 * What is published of a level at another period stands with its year, where nothing is at this one; between which extremes the value lies, and
 * of which numbers it is made.
 */
function withContext(row: PortraitRow, context: PortraitContext | null): PortraitRow {
  if (context === null) return row;
  const place = row.current === null ? -1 : context.indicatorIds.indexOf(row.indicator.id);
  if (place < 0) return row;
  const [lowest, highest] = [context.lowest[place], context.highest[place]];
  const [numerator, denominator] = [context.numerators[place], context.denominators[place]];
  const compared = row.compared.map((beside, level): ComparedValue => {
    if (beside.state !== null || level >= LEVELS) return beside;
    const period = context.abovePeriods[place * LEVELS + level];
    const last = valueAt(context.aboveValues, context.aboveStates, place * LEVELS + level);
    return typeof period === 'number' && last.state !== null ? { ...last, period } : beside;
  });
  return {
    ...row,
    compared,
    extremes: typeof lowest === 'number' && typeof highest === 'number' ? { lowest, highest } : null,
    parts: row.indicator.aggregation === 'ratio' && typeof numerator === 'number' && typeof denominator === 'number' ? { numerator, denominator } : null,
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
