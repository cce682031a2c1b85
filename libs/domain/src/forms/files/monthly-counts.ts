import { addMonths, type CivilDateText } from '../../calendar/civil-date';
import type { FormDefinition } from '../form-definition';
import { entriesOf, type FormEntry } from '../form-entries';
import { cellText, fileAnswer, type FormFileRead, type FormFileCell, type FormFileLine, type FormFileSheet, plainWords } from './form-file';
import { entriesByWords } from './figure-lines';
import { readFormCell } from './read-cell';
import { columnOf, dayOfCell, headerOf, titleLike, titlesOf } from './register-columns';

/** How counts by month are read: the column of months by its title, and what each other column answers. What is of the end of the year is that of the last month. */
export interface MonthsMapping {
  readonly reads: 'months';
  readonly sheet: string;
  readonly month: string | null;
  /** Entry by title (`plainWords`); null: none. */
  readonly entries: Readonly<Record<string, string | null>>;
}

const MONTHS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const NUMERIC = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$/;

/** The month that a cell says, as `2025-03`; without a year that of the period. null where it says none, as a line of totals. */
export function monthOfCell(cell: FormFileCell | undefined, year: string): string | null {
  const day = dayOfCell(cell);
  if (day) return day.slice(0, 7);
  const text = cellText(cell);
  const numeric = NUMERIC.exec(text);
  if (numeric) return monthText(numeric[1] ?? numeric[4] ?? year, Number(numeric[2] ?? numeric[3]));
  if (/^\d{1,2}$/.test(text)) return monthText(year, Number(text));
  const words = plainWords(text);
  const named = /^([a-z]+)\.? ?(\d{4}|\d{2})?$/.exec(words);
  const place = MONTHS.findIndex((month) => named?.[1]?.startsWith(month) ?? false);
  if (place < 0) return null;
  const told = named?.[2];
  return monthText(told === undefined ? year : told.length === 2 ? `20${told}` : told, place + 1);
}

const monthText = (year: string, month: number): string | null => (month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null);

/** What the columns seem to be. */
export function guessMonths(sheets: readonly FormFileSheet[]): MonthsMapping | null {
  const sheet = sheets[0];
  if (!sheet) return null;
  const titles = titlesOf(sheet, headerOf(sheet));
  return { reads: 'months', sheet: sheet.name, month: titleLike(titles, /^mois/, /periode|date/) ?? titles[0] ?? null, entries: {} };
}

/** The titles of the columns of counts, each with the question that it answers. */
export function monthColumns(
  definition: FormDefinition,
  sheets: readonly FormFileSheet[],
  mapping: MonthsMapping,
): { readonly title: string; readonly entry: FormEntry | null }[] {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return [];
  const known = entriesByWords(definition);
  const byKey = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
  return titlesOf(sheet, headerOf(sheet)).flatMap((title) => {
    const plain = plainWords(title);
    if (plain === '' || title === mapping.month) return [];
    const said = mapping.entries[plain];
    const entry = said === undefined ? (known.get(plain) ?? null) : said === null ? null : (byKey.get(said) ?? null);
    return [{ title, entry: entry?.holds.kind === 'figure' || entry?.holds.kind === 'amount' ? entry : null }];
  });
}

/** Exact: amounts are added in cents and more. */
const sum = (values: readonly string[]): string => String(Math.round(values.reduce((total, value) => total + Number(value) * 10_000, 0)) / 10_000);

/** What the months of the period add up to, column by column; a month that is missing, or says no number, makes an estimate of it, which is asked about. */
export function monthLines(
  definition: FormDefinition,
  sheets: readonly FormFileSheet[],
  mapping: MonthsMapping,
  period: { readonly from: CivilDateText; readonly to: CivilDateText },
): FormFileLine[] {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return [];
  const header = headerOf(sheet);
  const titles = titlesOf(sheet, header);
  const monthColumn = columnOf(titles, mapping.month);
  const rows = new Map(sheet.rows.slice(header + 1).map((row) => [monthOfCell(row[monthColumn], period.to.slice(0, 4)), row]));
  const wanted: string[] = [];
  for (let month = period.from.slice(0, 7); month <= period.to.slice(0, 7); month = addMonths(`${month}-01`, 1).slice(0, 7)) wanted.push(month);
  return monthColumns(definition, sheets, mapping).map(({ title, entry }): FormFileLine => {
    const column = columnOf(titles, title);
    const cells = wanted.map((month) => rows.get(month)?.[column]);
    const shown = cells.map((cell) => cellText(cell) || '?').join(' + ');
    if (entry === null) return { line: null, label: title, typed: shown, entry, reading: { is: 'unknown' } };
    return { line: null, label: title, typed: shown, entry, reading: readMonths(entry, cells, wanted.length) };
  });
}

function readMonths({ holds }: FormEntry, cells: readonly (FormFileCell | undefined)[], months: number): FormFileRead {
  const values = cells.map((cell) => {
    const reading = readFormCell(holds, cell);
    return reading.is === 'understood' ? reading.answer.value : null;
  });
  const read = values.filter((value) => value !== null);
  if (read.length === 0) return { is: 'blank' };
  if ('time' in holds && holds.time === 'stock') {
    const last = values.at(-1) ?? null;
    const known = read.at(-1) ?? '';
    if (last !== null) return { is: 'understood', answer: fileAnswer(last) };
    return { is: 'asked', why: 'months_missing', proposals: [fileAnswer(known, { state: 'estimated', method: 'Dernier mois connu du fichier.' })] };
  }
  const total = sum(read);
  if (read.length === months) return { is: 'understood', answer: fileAnswer(total) };
  const method = `Somme de ${read.length} mois sur ${months}, d’après le fichier.`;
  return { is: 'asked', why: 'months_missing', proposals: [fileAnswer(total, { state: 'estimated', method })] };
}
