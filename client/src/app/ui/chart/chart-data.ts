import { formatDate, formatNumber, formatPercent } from '../format/format';

export interface ChartPoint {
  /** Civil date. */
  readonly date: string;
  /** Null: not known, a gap in the line. */
  readonly value: number | null;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** What the drawing takes: one unbroken line, of the series that it belongs to. */
export interface ChartSegment {
  readonly name: string;
  readonly series: { name: Date; value: number }[];
}

const DAY_MS = 24 * 3600 * 1000;
/** Tells the segments of one series apart without being seen. */
const INVISIBLE = '\u200b';
const monthFormat = new Intl.DateTimeFormat('fr-FR', { month: 'short' });
const dayFormat = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short' });

/** Local midnight of a civil date: the axis is drawn in local time. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00`);

/**
 * The series cut at what is not known. As steps, each value holds until the moment before the next: a count does not slope
 * from one act to another.
 */
export function segmentsOf(series: readonly ChartSeries[], isStepped: boolean): ChartSegment[] {
  return series.flatMap(({ name, points }) => {
    const segments: ChartSegment['series'][] = [[]];
    for (const { date, value } of points) {
      const current = segments[segments.length - 1];
      if (value === null) {
        if (current.length > 0) segments.push([]);
        continue;
      }
      const previous = current.at(-1);
      if (isStepped && previous && previous.value !== value) current.push({ name: new Date(midnight(date).getTime() - 1), value: previous.value });
      current.push({ name: midnight(date), value });
    }
    return segments.filter(({ length }) => length > 0).map((points, index) => ({ name: name + INVISIBLE.repeat(index), series: points }));
  });
}

export const seriesName = (segmentName: string): string => segmentName.replaceAll(INVISIBLE, '');

/** How a date is written on an axis that spans these dates: years at January, else months; days on less than four months. */
export function dateTick(series: readonly ChartSeries[]): (date: Date) => string {
  const dates = series.flatMap(({ points }) => points.map(({ date }) => midnight(date).getTime()));
  const days = (Math.max(...dates) - Math.min(...dates)) / DAY_MS;
  return (date) => {
    if (days < 120) return dayFormat.format(date);
    return date.getMonth() === 0 ? String(date.getFullYear()) : monthFormat.format(date);
  };
}

/** A value with its unit: « 12 CCAS »; a ratio when the unit is « % ». */
export const withUnit = (value: number | null, unit: string): string => {
  if (unit === '%') return formatPercent(value);
  return value === null ? formatNumber(null) : `${formatNumber(value)}${unit ? '\u00a0' + unit : ''}`;
};

/** How a value is written on an axis: whole percents when they are ratios, and no half of what is counted. */
export const valueTick =
  (unit: string) =>
  (value: number): string => {
    if (unit === '%') return `${formatNumber(Math.round(value * 1000) / 10)}\u202f%`;
    return Number.isInteger(value) ? formatNumber(value) : '';
  };

/** The same figures as a table: a line per date, a column per series. */
export function figuresOf(series: readonly ChartSeries[], unit: string): { columns: string[]; rows: string[][] } {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const values = series.map(({ points }) => new Map(points.map(({ date, value }) => [date, value])));
  return {
    columns: ['Date', ...series.map(({ name }) => name)],
    rows: dates.map((date) => [formatDate(date), ...values.map((valueAt) => withUnit(valueAt.get(date) ?? null, unit))]),
  };
}
