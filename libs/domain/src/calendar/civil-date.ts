/** A civil date without time or zone, `2026-11-23`, of the years 1 to 9999: such texts compare as their days do. What would lie beyond is the bound. */
export type CivilDateText = string;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 1 for January. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] as number));

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const write = (year: number, month: number, day: number): CivilDateText => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
const read = (date: CivilDateText): [number, number, number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];

/** Years counted from March, so that the leap day is the last of its year, in cycles of 400 years (H. Hinnant, “chrono-compatible low-level date algorithms”). */
const DAYS_PER_CYCLE = 146_097;

const toDayNumber = (date: CivilDateText): number => {
  const [year, month, day] = read(date);
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return cycle * DAYS_PER_CYCLE + yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
};

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const FIRST_NUMBER = toDayNumber(FIRST);
const LAST_NUMBER = toDayNumber(LAST);

const fromDayNumber = (number: number): CivilDateText => {
  if (number <= FIRST_NUMBER) return FIRST;
  if (number >= LAST_NUMBER) return LAST;
  const cycle = Math.floor(number / DAYS_PER_CYCLE);
  const dayOfCycle = number - cycle * DAYS_PER_CYCLE;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return write(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
};

/** The day so many days later; earlier for a negative number. */
export const addDays = (date: CivilDateText, days: number): CivilDateText => fromDayNumber(toDayNumber(date) + days);

/** Days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: CivilDateText, to: CivilDateText): number => toDayNumber(to) - toDayNumber(from);

/**
 * The same day so many months later, or the last one of a month that has no such day. For a series, always count from its first date:
 * 31 January plus one month plus one month is 28 March, plus two months 31 March.
 */
export const addMonths = (date: CivilDateText, months: number): CivilDateText => {
  const [year, month, day] = read(date);
  const total = year * 12 + month - 1 + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  if (newYear < 1) return FIRST;
  if (newYear > 9999) return LAST;
  return write(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
};

/** The year of a date. */
export const yearOf = (date: CivilDateText): number => Number(date.slice(0, 4));

/** The later of dates; needs one at least. */
export const latest = (first: CivilDateText, ...others: readonly CivilDateText[]): CivilDateText => others.reduce((a, b) => (a > b ? a : b), first);
