import { decodePeriod } from '@maillage/domain';
import type { SparkPoint } from '../../ui/chart/sparkline';
import { valueAt } from '../words/format-value';
import { breakBetween } from './trend';

/** The last values of an indicator for one territory, with the breaks of its series. */
export interface RecentSeries {
  readonly breaks: readonly { readonly period: number; readonly note: string }[];
  readonly recent: { readonly periods: readonly (number | null)[]; readonly values: readonly (number | null)[]; readonly states: string };
}

const inTime = (period: number): number => {
  const { year, part } = decodePeriod(period);
  return year + (part ?? 0) / 12;
};

/** The last values as a small curve, cut where the series is. */
export const sparkPointsOf = ({ breaks, recent: { periods, values, states } }: RecentSeries): SparkPoint[] =>
  periods.flatMap((period, place): SparkPoint[] => {
    if (period === null) return [];
    const { value, state } = valueAt(values, states, place);
    const before = periods[place - 1];
    return [
      {
        at: inTime(period),
        value: state === 'bounded' ? null : value,
        isAfterBreak: typeof before === 'number' && breakBetween(breaks, before, period) !== null,
      },
    ];
  });
