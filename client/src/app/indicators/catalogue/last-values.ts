import { formatPeriod } from '@maillage/domain';
import type { SparkPoint } from '../../ui/chart/sparkline';
import type { IndicatorHere } from '../indicators-gateway';
import { sparkPointsOf } from '../portrait/spark-points';
import { type Trend, trendOf } from '../portrait/trend';
import { formatValue, type StatedValue, valueAt } from '../words/format-value';

/** What the catalogue tells of an indicator for one territory. */
export interface LastValue extends StatedValue {
  readonly period: number;
  /** « 29,5 % », « secret ». */
  readonly text: string;
  /** « 2023 » */
  readonly when: string;
  readonly trend: Trend | null;
  readonly points: readonly SparkPoint[];
}

/** The last value that is known, with what it was before; null where nothing is. */
export function lastValueOf(indicator: IndicatorHere): LastValue | null {
  const { periods, values, states } = indicator.recent;
  const last = periods.length - 1;
  const period = periods[last];
  if (typeof period !== 'number') return null;
  const stated = valueAt(values, states, last);
  const before = periods[last - 1];
  const previous = typeof before === 'number' ? { period: before, ...valueAt(values, states, last - 1) } : null;
  return {
    ...stated,
    period,
    text: formatValue(stated.value, stated.state, indicator),
    when: formatPeriod(period, indicator.periodicity),
    trend: trendOf(indicator, previous, { period, ...stated }),
    points: sparkPointsOf(indicator),
  };
}
