import type { CivilDateText } from './civil-date';

/**
 * First and last day that is taken when it is typed, on a field and by the API: beyond them a date is a slip of the keyboard (year 27, 0026,
 * 20266), and tacit renewals since the year 1 would be many.
 */
export const PLAUSIBLE_DAYS = { first: '1950-01-01', last: '2150-12-31' } as const;

/** First and last budget year, or year of a plan or a report, that is taken. */
export const PLAUSIBLE_YEARS = { min: 2000, max: 2100 } as const;

/** Whether a day may be meant by whoever typed it. */
export const isPlausibleDay = (day: CivilDateText): boolean =>
  day.length === PLAUSIBLE_DAYS.first.length && day >= PLAUSIBLE_DAYS.first && day <= PLAUSIBLE_DAYS.last;

/** Whether an instant may be meant by whoever typed it; a year of more than four digits never is. */
export const isPlausibleInstant = (instant: Date): boolean => isPlausibleDay(instant.toISOString().replace(/T.*$/, ''));
