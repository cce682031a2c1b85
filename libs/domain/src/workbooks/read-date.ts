import { addDays, type CivilDateText } from '../calendar/civil-date';
import { isPlausibleDay } from '../calendar/plausible-date';
import type { WorkbookRefusalCode } from './workbook-refusals';

/** Day 0 of Excel: its calendar has a 29 February 1900, and all days that may be meant lie behind it. */
const DAY_ZERO = '1899-12-30';
const DAY_ZERO_1904 = '1904-01-01';
const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
const WORDS = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/;
const WITHOUT_DAY = /^(?:[a-z]+ )?\d{4}$|^\d{1,2}[/.-]\d{4}$|^\d{4}-\d{1,2}$/;

type ReadDate = { readonly day: CivilDateText } | { readonly refused: WorkbookRefusalCode };

const pad = (value: string, length: number): string => value.padStart(length, '0');

function dayOf(year: string, month: string, day: string): ReadDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const first = `${text.slice(0, 8)}01`;
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && addDays(first, Number(day) - 1) === text;
  if (!isReal) return { refused: 'DATE_IMPOSSIBLE' };
  return isPlausibleDay(text) ? { day: text } : { refused: 'DATE_OUT_OF_RANGE' };
}

/** A number in a column of dates: a day counted as Excel does. */
export function readSerial(serial: number, countsFrom1904: boolean): ReadDate {
  if (!Number.isInteger(serial)) return { refused: 'DATE_UNREADABLE' };
  const day = addDays(countsFrom1904 ? DAY_ZERO_1904 : DAY_ZERO, serial);
  if (isPlausibleDay(day)) return { day };
  // « 2026 » is a year, whatever Excel counts
  return { refused: serial >= 1950 && serial <= 2150 ? 'DATE_INCOMPLETE' : 'DATE_OUT_OF_RANGE' };
}

/** A date that the reader of the file knows as one: midnight in UTC. An hour is none of ours. */
export function readInstant(instant: Date): ReadDate {
  if (Number.isNaN(instant.getTime())) return { refused: 'DATE_UNREADABLE' };
  const [date = '', time = ''] = instant.toISOString().split('T');
  const match = ISO.exec(date);
  if (!match || !time.startsWith('00:00:00')) return { refused: match ? 'DATE_UNREADABLE' : 'DATE_OUT_OF_RANGE' };
  return dayOf(match[1] as string, match[2] as string, match[3] as string);
}

/** What a text says as a date: « 12/03/2026 », « 2026-03-12 », « 12 mars 2026 ». */
export function readDateText(text: string): ReadDate {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const iso = ISO.exec(text.trim());
  if (iso) return dayOf(iso[1] as string, iso[2] as string, iso[3] as string);
  const french = FRENCH.exec(plain);
  if (french) return dayOf(french[3] as string, french[2] as string, french[1] as string);
  const words = WORDS.exec(plain);
  const month = words ? MONTHS.indexOf(words[2] as string) + 1 : 0;
  if (words && month > 0) return dayOf(words[3] as string, String(month), words[1] as string);
  if (SHORT_YEAR.test(plain)) return { refused: 'DATE_SHORT_YEAR' };
  return { refused: WITHOUT_DAY.test(plain) ? 'DATE_INCOMPLETE' : 'DATE_UNREADABLE' };
}

/** A day as a French cell shows it: « 12/03/2026 ». */
export const frenchDay = (day: CivilDateText): string => day.split('-').reverse().join('/');
