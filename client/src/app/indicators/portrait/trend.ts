import { decodePeriod, formatPeriod, type IndicatorDirection, type Periodicity } from '@maillage/domain';
import { formatNumber, formatPercent } from '../../ui';
import { formatIndicatorNumber, type StatedValue } from '../words/format-value';

/** What of an indicator its change over time needs. */
export interface TrendIndicator {
  readonly unit: string;
  readonly decimals: number;
  readonly direction: IndicatorDirection;
  readonly periodicity: Periodicity;
  readonly breaks: readonly { readonly period: number; readonly note: string }[];
}

export interface DatedValue extends StatedValue {
  readonly period: number;
}

/** How a value moved since the period before. */
export interface Trend {
  readonly move: 'up' | 'down' | 'flat';
  /** « +3,2 % depuis 2023 » */
  readonly text: string;
  /** Null where the indicator says neither, or nothing moved. */
  readonly judgement: 'better' | 'worse' | null;
}

/** Better and worse are said, never shown by a colour alone. */
export const JUDGEMENT_WORDS: Readonly<Record<'better' | 'worse', string>> = { better: 'favorable', worse: 'défavorable' };

/** « 2023 », « le 2ᵉ trimestre 2024 », « mars 2024 »: what follows « depuis ». */
const sinceWhen = (period: number, periodicity: Periodicity): string => `${periodicity === 'quarter' ? 'le ' : ''}${formatPeriod(period, periodicity)}`;

/** The break of the series that lies between two periods: values on its two sides are never compared. */
export const breakBetween = <Break extends { readonly period: number }>(breaks: readonly Break[], before: number, after: number): Break | null =>
  breaks.find(({ period }) => before < period && period <= after) ?? null;

/** A bound hides how much it moved; what has no number did not move. */
const isMeasured = ({ value, state }: StatedValue): boolean => value !== null && state !== null && state !== 'bounded';

/** The change from one value to the next; null where there is nothing to compare, or where a break forbids it. */
export function trendOf(indicator: TrendIndicator, before: DatedValue | null, after: DatedValue): Trend | null {
  if (!before || !isMeasured(before) || !isMeasured(after) || breakBetween(indicator.breaks, before.period, after.period)) return null;
  const since = `depuis ${sinceWhen(before.period, indicator.periodicity)}`;
  const from = before.value ?? 0;
  const change = (after.value ?? 0) - from;
  const amount = amountOf(Math.abs(change), from, indicator);
  if (amount === null) return { move: 'flat', text: `stable ${since}`, judgement: null };
  const move = change > 0 ? 'up' : 'down';
  const judgement = indicator.direction === 'neutral' ? null : move === indicator.direction ? 'better' : 'worse';
  return { move, text: `${change > 0 ? '+' : '−'}${amount} ${since}`, judgement };
}

/** A rate moves by points, anything else by its share of what it was; null: too little to be written. */
function amountOf(change: number, from: number, { unit, decimals }: TrendIndicator): string | null {
  if (unit === '%') {
    const points = Math.round(change * 10) / 10;
    return points === 0 ? null : `${formatNumber(points)} ${points < 2 ? 'point' : 'points'}`;
  }
  if (from === 0) return change === 0 ? null : formatIndicatorNumber(change, decimals);
  const ratio = change / Math.abs(from);
  return Math.round(ratio * 1000) === 0 ? null : formatPercent(ratio);
}

/** Whether a period is of the years before that day. */
export const isBefore = (period: number, day: string): boolean => decodePeriod(period).year < Number(day.slice(0, 4));
