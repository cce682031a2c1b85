import type { CivilDateText } from '../calendar/civil-date';
import { isPlausibleDay } from '../calendar/plausible-date';

/*
 * Dates, numbers and durations as French acts write them. The patterns are for small letters without accents.
 */

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const NUMBERS = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** A date, in six groups: « 1er janvier 2026 », « 01/01/2026 ». */
export const DATE_PATTERN = `(?:(\\d{1,2})(?: ?er)? (${MONTHS.join('|')}) (\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))`;

/** A duration, in two groups: « trois (3) ans », « 6 mois ». */
export const SPAN_PATTERN = `(\\d{1,3}|une|${NUMBERS.slice(1).join('|')})(?: \\(\\w+\\))? (ans?|annees?|mois)\\b`;

/** The same text without accents, letter for letter, so that a place in one is the same place in the other. */
export const bareText = (text: string): string => text.replace(/\p{Letter}/gu, (letter) => (letter.normalize('NFD')[0] ?? letter).padEnd(letter.length));

/** The date of the groups of {@link DATE_PATTERN}; null where there is no such day. */
export function dateIn([day, monthName, year, dayNumber, monthNumber, yearNumber]: readonly (string | undefined)[]): CivilDateText | null {
  const [d, m, y] = monthName ? [day, MONTHS.indexOf(monthName) + 1, year] : [dayNumber, monthNumber, yearNumber];
  const date = [String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) && isPlausibleDay(date) ? date : null;
}

/** A number in figures or in letters, up to twelve; null for any other word. */
export function countIn(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = word === 'une' ? 1 : NUMBERS.indexOf(word);
  return at > 0 ? at : null;
}

/** Months of the groups of {@link SPAN_PATTERN}. */
export function spanIn([count = '', unit = '']: readonly (string | undefined)[]): number | null {
  const number = countIn(count);
  return number === null ? null : unit === 'mois' ? number : number * 12;
}
