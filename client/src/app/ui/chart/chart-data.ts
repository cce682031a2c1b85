import { DAY_MS } from '@maillage/domain';
import { formatDate, formatNumber, formatPercent } from '../format/format';

export interface ChartPoint {
  /** Civil date. */
  readonly date: string;
  /** Null: not known, a gap in the line. */
  readonly value: number | null;
  /** How the date is called, when it stands for a period: « 2021 ». */
  readonly label?: string;
  /** How the value is written, when it is more than a number and its unit: « secret ». */
  readonly text?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Whether it is there to compare with: drawn thinner. */
  readonly isReference?: boolean;
}

/** Something that happened to the figures themselves, shown as a line across the drawing. */
export interface ChartMark {
  /** Civil date of the first value after it. */
  readonly date: string;
  /** Few words, in the drawing: « rupture ». */
  readonly label: string;
  /** What it is, below the drawing. */
  readonly note: string;
  /** Whether what stands before must not be joined to what comes after. */
  readonly isBreak: boolean;
}

/** A value to reach, as a line from end to end, or to the date at which it is to be reached. */
export interface ChartLevel {
  readonly value: number;
  /** Civil date at which it is to be reached. */
  readonly date?: string;
  /** How that date is called: « 2027 ». */
  readonly when?: string;
  /** In the drawing: « cible 2027 ». */
  readonly label: string;
  /** Below the drawing: « Cible 2027 de Bobigny : 25 % ». */
  readonly note: string;
}

/** What the drawing takes: one unbroken line, of the series that it belongs to. */
export interface ChartSegment {
  readonly name: string;
  readonly series: { name: Date; value: number }[];
}

/** Tells the segments of one series apart without being seen. */
const INVISIBLE = '\u200b';
const monthFormat = new Intl.DateTimeFormat('fr-FR', { month: 'short' });
const dayFormat = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short' });

/** Local midnight of a civil date: the axis is drawn in local time. */
export const midnight = (date: string): Date => new Date(`${date}T00:00:00`);

/**
 * The series cut at what is not known, and at its breaks. As steps, each value holds until the moment before the next: a count
 * does not slope from one act to another.
 */
export function segmentsOf(series: readonly ChartSeries[], isStepped: boolean, marks: readonly ChartMark[] = []): ChartSegment[] {
  const breaks = marks.filter(({ isBreak }) => isBreak).map(({ date }) => date);
  return series.flatMap(({ name, points }) => {
    let current: ChartSegment['series'] = [];
    const segments = [current];
    const cut = (): void => {
      if (current.length > 0) segments.push((current = []));
    };
    let before = '';
    for (const { date, value } of points) {
      const isAfterBreak = breaks.some((at) => before < at && at <= date);
      before = date;
      if (isAfterBreak || value === null) cut();
      if (value === null) continue;
      const previous = current.at(-1);
      if (isStepped && previous && previous.value !== value) current.push({ name: new Date(midnight(date).getTime() - 1), value: previous.value });
      current.push({ name: midnight(date), value });
    }
    return segments.filter(({ length }) => length > 0).map((points, index) => ({ name: name + INVISIBLE.repeat(index), series: points }));
  });
}

export const seriesName = (segmentName: string): string => segmentName.replaceAll(INVISIBLE, '');

/** A date of which something is known, with what is said of it. */
export interface ChartStop {
  readonly date: string;
  /** « 2021 », « 3 mars 2026 » */
  readonly label: string;
  /** How the value of each series is written then. */
  readonly texts: readonly string[];
}

/** Every date at which some series has a value, or says why there is none, oldest first. */
export function stopsOf(series: readonly ChartSeries[], unit: string): ChartStop[] {
  const points = series.map((one) => new Map(one.points.map((point) => [point.date, point])));
  const dates = new Set(
    series.flatMap((one) => one.points.flatMap(({ date, value, text }) => (value !== null || (text !== undefined && text !== '—') ? [date] : []))),
  );
  return [...dates].sort().map((date) => {
    const at = points.map((known) => known.get(date));
    const label = at.find((point) => point?.label !== undefined)?.label ?? formatDate(date);
    return { date, label, texts: at.map((point) => point?.text ?? withUnit(point?.value ?? null, unit)) };
  });
}

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
  const labels = new Map(series.flatMap(({ points }) => points.map(({ date, label }) => [date, label] as const)));
  const points = series.map((one) => new Map(one.points.map((point) => [point.date, point])));
  const written = (point: ChartPoint | undefined) => point?.text ?? withUnit(point?.value ?? null, unit);
  return {
    columns: [[...labels.values()].some(Boolean) ? 'Période' : 'Date', ...series.map(({ name }) => name)],
    rows: [...labels.keys()].sort().map((date) => [labels.get(date) ?? formatDate(date), ...points.map((pointAt) => written(pointAt.get(date)))]),
  };
}
