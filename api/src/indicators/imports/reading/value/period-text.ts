import { encodePeriod, isPeriod, type Periodicity } from '@maillage/domain';
import { plain } from './plain-words';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

/** Year and part of it as a file tells them. */
interface Told {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  /** 202404: a month, or the fourth quarter as our own files write it. */
  readonly isOwnForm?: boolean;
}

const NUMERIC: readonly [RegExp, (parts: number[]) => Told][] = [
  [/^(\d{4})$/, ([year = 0]) => ({ year })],
  [/^(\d{4})00$/, ([year = 0]) => ({ year })],
  [/^(\d{4})[-/ ]?[TQ]([1-4])$/i, ([year = 0, quarter]) => ({ year, quarter })],
  [/^[TQ]([1-4])[-/ ]?(\d{4})$/i, ([quarter, year = 0]) => ({ year, quarter })],
  [/^(\d{4})(\d{2})$/, ([year = 0, month]) => ({ year, month, isOwnForm: true })],
  [/^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2}(?:[T ].*)?)?$/, ([year = 0, month]) => ({ year, month })],
  [/^(?:\d{1,2}\/)?(\d{1,2})\/(\d{4})$/, ([month, year = 0]) => ({ year, month })],
  [/^(\d{4})[.,]0$/, ([year = 0]) => ({ year })],
];

function toldIn(text: string): Told | null {
  for (const [form, told] of NUMERIC) {
    const match = form.exec(text);
    if (match) return told(match.slice(1).map(Number));
  }
  const words = plain(text);
  const quarter = /^([1-4])(?:er|e|eme)?trimestre(\d{4})$/.exec(words);
  if (quarter) return { year: Number(quarter[2]), quarter: Number(quarter[1]) };
  const month = /^(?:\d{1,2})?([a-z]+)(\d{4})$/.exec(words);
  const rank = MONTHS.indexOf(month?.[1] ?? '') + 1;
  return rank > 0 ? { year: Number(month?.[2]), month: rank } : null;
}

/**
 * The period that a text tells, for an indicator of that periodicity. A month or a quarter says the year of a yearly indicator (« 2024-12 »
 * of the CNAF is 2024); a year says no quarter, and a month none either, since a quarter is no month's figure.
 */
export function readPeriod(text: string, periodicity: Periodicity): number | null {
  const told = toldIn(text.trim());
  if (!told) return null;
  const { year, quarter, month, isOwnForm } = told;
  const part = periodicity === 'year' ? 0 : periodicity === 'quarter' ? (quarter ?? (isOwnForm ? month : undefined)) : month;
  if (part === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  const period = encodePeriod(year, part);
  return isPeriod(period, periodicity) ? period : null;
}

/** Whether the text tells the last part of its year, or the year as a whole. */
export function isLastQuarter(text: string): boolean {
  const told = toldIn(text.trim());
  return told !== null && (told.quarter === undefined ? told.month === undefined : told.quarter === 4);
}

/** The only year that a file name tells, as a period; null where it tells none, or several. */
export function yearInName(name: string): number | null {
  const years = new Set((name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number));
  const [year] = years;
  return years.size === 1 && year !== undefined ? encodePeriod(year) : null;
}
