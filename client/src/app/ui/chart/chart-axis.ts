import type { ChartLevel, ChartSeries } from './chart-data';

/** Where an axis of values starts and ends. */
export interface AxisExtent {
  readonly min: number;
  readonly max: number;
  /** Whether it does not start at 0, which readers must be told. */
  readonly isCut: boolean;
}

/** Above this share of the highest value, the lowest one leaves the lower part of the drawing empty: the axis is cut. */
const CUT_ABOVE_RATIO = 0.6;

const valuesOf = (series: readonly ChartSeries[]): number[] => series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));

/** The round number below or above, at a step that suits a span of about five ticks. */
const rounded = (value: number, span: number, round: (value: number) => number): number => {
  const step = 10 ** Math.floor(Math.log10(span / 5 || 1));
  return Number((round(value / step) * step).toPrecision(12));
};

/** The axis for these series and levels: from 0, but cut when everything lies far from it. */
export function axisExtent(series: readonly ChartSeries[], levels: readonly Pick<ChartLevel, 'value'>[] = []): AxisExtent {
  const values = [...valuesOf(series), ...levels.map(({ value }) => value)];
  if (values.length === 0) return { min: 0, max: 1, isCut: false };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const isCut = lowest > CUT_ABOVE_RATIO * highest && lowest < highest;
  const span = isCut ? highest - lowest : highest - Math.min(0, lowest) || 1;
  const min = isCut ? rounded(lowest - span * 0.15, span, Math.floor) : Math.min(0, rounded(lowest, span, Math.floor));
  return { min, max: rounded(highest + span * 0.05, span, Math.ceil), isCut };
}

/** Every so many of the items that no more than `most` are left, the last one always among them. */
export function thinned<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  return items.filter((_, index) => (items.length - 1 - index) % step === 0);
}

/** Named dates of the series, oldest first; empty when they are plain dates. */
export function namedDates(series: readonly ChartSeries[]): { readonly date: string; readonly label: string }[] {
  const labels = new Map(series.flatMap(({ points }) => points.flatMap(({ date, label }) => (label === undefined ? [] : [[date, label] as const]))));
  return [...labels].map(([date, label]) => ({ date, label })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Where a mark is drawn: half-way between the last value before it and the first one after; null when it is not among the values. */
export function markTime(markDate: string, series: readonly ChartSeries[]): number | null {
  const dates = series.flatMap(({ points }) => points.flatMap(({ date, value }) => (value === null ? [] : [date]))).sort();
  const after = dates.find((date) => date >= markDate);
  const before = dates.findLast((date) => date < markDate);
  if (after === undefined || before === undefined) return null;
  return (new Date(`${before}T00:00:00`).getTime() + new Date(`${after}T00:00:00`).getTime()) / 2;
}

/** What readers must be told of the axis, on the page and on a picture that leaves it. */
export const axisNotes = (series: readonly ChartSeries[], levels: readonly Pick<ChartLevel, 'value'>[] = []): string[] =>
  namedDates(series).length > 0 && axisExtent(series, levels).isCut ? ['L’axe vertical ne part pas de zéro.'] : [];
