import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from './durations';

/** Time gone by, in the unit in which one says it: « il y a 6 semaines ». */
export interface Elapsed {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** 1 at least. A day is one of the calendar: 1 is yesterday. */
  readonly count: number;
}

/** Below that many hours, midnight between them makes no « hier ». */
const HOURS_OF_A_DAY = 12;
/** From so many weeks on, a quarter, one counts in months. */
const WEEKS_BEFORE_MONTHS = 13;
const MONTHS_BEFORE_YEARS = 24;
const DAYS_OF_A_MONTH = 365.25 / 12;

/** Days of the calendar of the reader's time zone between two instants. */
function calendarDays(from: Date, now: Date): number {
  const day = (instant: Date): number => Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate());
  return Math.round((day(now) - day(from)) / DAY_MS);
}

/** What so many whole weeks are, where nothing finer is known; null for less than one. A month is full when the last of these weeks fills it. */
export function elapsedWeeks(weeks: number): Elapsed | null {
  if (weeks < 1) return null;
  if (weeks < WEEKS_BEFORE_MONTHS) return { unit: 'week', count: weeks };
  const months = Math.floor((weeks * 7 + 6) / DAYS_OF_A_MONTH);
  return months < MONTHS_BEFORE_YEARS ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(months / 12) };
}

/**
 * How long ago an instant was; null for less than a minute, and for what a clock ahead of ours dates in the future. One fact has one age: from
 * a week on it follows from the whole weeks alone, which is all that a cell of the matrix knows.
 */
export function elapsedBetween(from: Date, now: Date): Elapsed | null {
  const gone = now.getTime() - from.getTime();
  if (gone < MINUTE_MS) return null;
  if (gone < HOUR_MS) return { unit: 'minute', count: Math.floor(gone / MINUTE_MS) };
  const days = calendarDays(from, now);
  if (gone < HOURS_OF_A_DAY * HOUR_MS || days === 0) return { unit: 'hour', count: Math.floor(gone / HOUR_MS) };
  return elapsedWeeks(Math.floor(gone / WEEK_MS)) ?? { unit: 'day', count: Math.min(days, 6) };
}
