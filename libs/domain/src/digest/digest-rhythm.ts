import { addDays, addMonths, type CivilDateText, daysBetween } from '../calendar/civil-date';
import { DAY_MS, HOUR_MS } from '../calendar/durations';
import { parisDayOf } from '../calendar/paris-day';
import type { NewsRhythm } from '../news/news-rhythm';

/** The hour, in Paris, from which a digest is written. */
export const DIGEST_HOUR = 8;

/** Days on which somebody is away, both of them included. */
export interface AwayDays {
  readonly from: CivilDateText;
  readonly until: CivilDateText;
}

const A_MONDAY = '2024-01-01';
const TUESDAY = 1;
const SATURDAY = 5;

/** 0 for a Monday. */
const weekday = (day: CivilDateText): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
const isWorkingDay = (day: CivilDateText): boolean => weekday(day) < SATURDAY;
const latestTuesday = (day: CivilDateText): CivilDateText => addDays(day, -((weekday(day) - TUESDAY + 7) % 7));
const isAway = (away: readonly AwayDays[], day: CivilDateText): boolean => away.some(({ from, until }) => from <= day && day <= until);

/** The first Tuesday of the month of that day. */
const firstTuesday = (day: CivilDateText): CivilDateText => latestTuesday(`${day.slice(0, 8)}07`);

/** The first day of which a digest is due to who chose so at that moment. */
export const firstDigestDay = (chosenAt: Date): CivilDateText => parisDayOf(new Date(chosenAt.getTime() + DAY_MS - DIGEST_HOUR * HOUR_MS));

/** The latest day, up to that one, for which a digest of this rhythm is due; null: it never is. */
export function dueDigestDay(rhythm: NewsRhythm, day: CivilDateText): CivilDateText | null {
  switch (rhythm) {
    case 'daily':
      return addDays(day, -Math.max(0, weekday(day) - (SATURDAY - 1)));
    case 'weekly':
      return latestTuesday(day);
    case 'monthly':
      return firstTuesday(day) <= day ? firstTuesday(day) : firstTuesday(addMonths(day, -1));
    case 'never':
      return null;
  }
}

/** Who waits for a digest, and what is known of her. */
export interface DigestReader {
  readonly rhythm: NewsRhythm;
  /** The first day of which one is due to her: she has an account and that rhythm since before its hour. */
  readonly from: CivilDateText;
  /** The last digest that was decided, with a mail or without; null: none was. */
  readonly decidedFor: CivilDateText | null;
  readonly away: readonly AwayDays[];
}

/**
 * The day for which her digest is written on that day, from its hour on; null: none is. One that came due while she was away, or while nothing ran, is written on
 * the first working day on which she is there.
 */
export function digestToWrite({ rhythm, from, decidedFor, away }: DigestReader, day: CivilDateText): CivilDateText | null {
  const due = dueDigestDay(rhythm, day);
  if (due === null || due < from || (decidedFor !== null && decidedFor >= due) || !isWorkingDay(day) || isAway(away, day)) return null;
  return due;
}

/** How far ahead one looks for the next digest: past the longest absence that one announces. */
const DAYS_LOOKED_AHEAD = 800;

/** The first day, from that one on, on which her digest is written; null: none is. */
export function nextDigestDay(reader: DigestReader, from: CivilDateText): CivilDateText | null {
  if (reader.rhythm === 'never') return null;
  for (let day = from; daysBetween(from, day) < DAYS_LOOKED_AHEAD; day = addDays(day, 1)) if (digestToWrite(reader, day)) return day;
  return null;
}

/** The day before which a digest of that rhythm tells what changed, where there was none before. */
export function digestTellsSince(rhythm: NewsRhythm, due: CivilDateText): CivilDateText {
  if (rhythm === 'monthly') return addMonths(due, -1);
  return addDays(due, rhythm === 'daily' ? -1 : -7);
}

/** How many days ahead a digest says what is coming: until the one after the next. */
export const DIGEST_DAYS_AHEAD: Readonly<Record<NewsRhythm, number>> = { daily: 7, weekly: 14, monthly: 45, never: 14 };
