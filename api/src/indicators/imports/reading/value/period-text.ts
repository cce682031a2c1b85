import { encodePeriod, isPeriod, type Periodicity } from '@maillage/domain';
import { plain } from './plain-words';
import { readableText } from './readable-text';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

/** Year and part of it as a file tells them. */
interface Told {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  /** 202404: a month, or the fourth quarter as our own files write it. */
  readonly isOwnForm?: boolean;
}

/** In what order a column writes the parts of 03/04/2024: `mixed` where its cells contradict each other. */
export type DateOrder = 'day_first' | 'month_first' | 'mixed';

const NUMERIC: readonly [RegExp, (parts: number[]) => Told][] = [
  [/^(\d{4})$/, ([year = 0]) => ({ year })],
  [/^(\d{4})00$/, ([year = 0]) => ({ year })],
  // a year that a spreadsheet formatted as a number: 2 024
  [/^([12]) (\d{3})$/, ([thousands = 0, rest = 0]) => ({ year: thousands * 1000 + rest })],
  [/^(\d{4})[-/ ]?[TQ]([1-4])$/i, ([year = 0, quarter]) => ({ year, quarter })],
  [/^[TQ]([1-4])[-/ ]?(\d{4})$/i, ([quarter, year = 0]) => ({ year, quarter })],
  [/^(\d{4})(\d{2})$/, ([year = 0, month]) => ({ year, month, isOwnForm: true })],
  [/^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2}(?:[T ].*)?)?$/, ([year = 0, month]) => ({ year, month })],
  [/^(\d{1,2})\/(\d{4})$/, ([month, year = 0]) => ({ year, month })],
  [/^(\d{4})[.,]0$/, ([year = 0]) => ({ year })],
];

/** An instant, with the zone that it is told in: 2021-12-31T23:00:00Z. */
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|([+-])(\d{2}):?(\d{2})?)$/i;
const parisMonth = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' });
/** A day as spreadsheets write it, with or without an hour. */
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The month of an instant in Paris: midnight of 1 January there is still December in universal time. */
function toldByInstant(text: string): Told | null {
  const parts = INSTANT.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number);
  const offset = (parts[6] === '-' ? -1 : 1) * (Number(parts[7] ?? 0) * 60 + Number(parts[8] ?? 0));
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute - offset));
  const [parisYear = '', parisMonthNumber = ''] = parisMonth.format(instant).split('-');
  return { year: Number(parisYear), month: Number(parisMonthNumber) };
}

/** The month of 31/12/2024; the day is checked too, since it tells the two apart. */
function toldByDay(text: string, order: DateOrder): Told | null {
  const [first = 0, second = 0, year = 0] = DAY.exec(text)?.slice(1).map(Number) ?? [];
  const [day, month] = order === 'month_first' ? [second, first] : [first, second];
  if (month < 1 || day < 1 || day > 31) return null;
  // of a column that writes both 31/12 and 12/31 the year alone is certain
  return order === 'mixed' ? { year } : { year, month };
}

function toldIn(text: string, order: DateOrder): Told | null {
  const byDate = toldByInstant(text) ?? toldByDay(text, order);
  if (byDate) return byDate;
  for (const [form, told] of NUMERIC) {
    const match = form.exec(text);
    if (match) return told(match.slice(1).map(Number));
  }
  const words = plain(text);
  const quarter = /^([1-4])(?:er|e|eme)?trimestre(\d{4})$/.exec(words);
  if (quarter) return { year: Number(quarter[2]), quarter: Number(quarter[1]) };
  const month = /^(?:\d{1,2}(?:er)?)?([a-z]+)(\d{4})$/.exec(words);
  const rank = MONTHS.indexOf(month?.[1] ?? '') + 1;
  return rank > 0 ? { year: Number(month?.[2]), month: rank } : null;
}

/**
 * The period that a text tells, for an indicator of that periodicity. A month or a quarter says the year of a yearly indicator (« 2024-12 »
 * of the CNAF is 2024); a year says no quarter, and a month none either, since a quarter is no month's figure.
 */
export function readPeriod(text: string, periodicity: Periodicity, order: DateOrder = 'day_first'): number | null {
  const told = toldIn(readableText(text), order);
  if (!told) return null;
  const { year, quarter, month, isOwnForm } = told;
  const part = periodicity === 'year' ? 0 : periodicity === 'quarter' ? (quarter ?? (isOwnForm ? month : undefined)) : month;
  if (part === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  const period = encodePeriod(year, part);
  return isPeriod(period, periodicity) ? period : null;
}

/** The period that a text tells in that very periodicity: a month says no year here. For files of documented columns, where nothing is to be understood. */
export function readExactPeriod(text: string, periodicity: Periodicity): number | null {
  const { quarter, month, isOwnForm = false } = toldIn(readableText(text), 'day_first') ?? {};
  const told = quarter !== undefined ? 'quarter' : month === undefined ? 'year' : 'month';
  return told === periodicity || (isOwnForm && periodicity === 'quarter') ? readPeriod(text, periodicity) : null;
}

/** In what order the cells of a column write day and month: the French one, unless some cell can only be of the other. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const days = cells.flatMap((cell) => {
    const parts = DAY.exec(readableText(cell));
    return parts ? [[Number(parts[1]), Number(parts[2])] as const] : [];
  });
  if (!days.some(([, second]) => second > 12)) return 'day_first';
  return days.some(([first]) => first > 12) ? 'mixed' : 'month_first';
}

/** Whether the text tells the last part of its year, or the year as a whole. */
export function isLastQuarter(text: string): boolean {
  const told = toldIn(readableText(text), 'day_first');
  return told !== null && (told.quarter === undefined ? told.month === undefined : told.quarter === 4);
}

/** The only year that a file name tells, as a period; null where it tells none, or several. */
export function yearInName(name: string): number | null {
  const years = new Set((name.slice(0, NAME_CHARACTERS).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number));
  const [year] = years;
  return years.size === 1 && year !== undefined ? encodePeriod(year) : null;
}

const NAME_CHARACTERS = 500;
