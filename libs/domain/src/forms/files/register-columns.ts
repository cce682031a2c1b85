import type { FormDefinition } from '../form-definition';
import { entriesOf, type FormEntry } from '../form-entries';
import { cellText, type FormFileCell, type FormFileSheet, plainWords } from './form-file';
import { readDateText } from '../../workbooks/read-date';

const LOOKED_AT_ROWS = 30;

/** The day that a cell says; null where it says none. Of an instant the day alone. */
export function dayOfCell(cell: FormFileCell | undefined): string | null {
  const read = readDateText(cellText(cell).replace(/T[\d:]+$/, ''));
  return 'day' in read ? read.day : null;
}

const isWords = (cell: FormFileCell | undefined): boolean => typeof cell === 'string' && cell.trim() !== '' && dayOfCell(cell) === null;

/** Place of the row of titles: the first with two titles or more, and nothing but titles; null where there is none. */
export function findTitles({ rows }: FormFileSheet): number | null {
  const found = rows.slice(0, LOOKED_AT_ROWS).findIndex((row) => {
    const filled = row.filter((cell) => cellText(cell) !== '');
    return filled.length >= 2 && filled.every(isWords);
  });
  return found < 0 ? null : found;
}

/** Place of the row of titles, or of the first row. */
export const headerOf = (sheet: FormFileSheet): number => findTitles(sheet) ?? 0;

/** The titles of a sheet, as they stand. */
export const titlesOf = (sheet: FormFileSheet, header: number): string[] => (sheet.rows[header] ?? []).map(cellText);

/** Place of the column of that title; -1 where there is none. Titles are remembered, so that a column that moved is found. */
export const columnOf = (titles: readonly string[], title: string | null): number =>
  title === null ? -1 : titles.findIndex((one) => plainWords(one) === plainWords(title));

/** The first title that says so. */
export const titleLike = (titles: readonly string[], ...patterns: readonly RegExp[]): string | null =>
  patterns.map((pattern) => titles.find((title) => pattern.test(plainWords(title)))).find((title) => title !== undefined) ?? null;

/** Questions of which a count can be the answer. */
export const countedEntries = (definition: FormDefinition): FormEntry[] => entriesOf(definition).filter(({ holds }) => holds.kind === 'figure');

/** The first count that is called so; of one subject alone, where it names one. */
export function entryLike(entries: readonly FormEntry[], pattern: RegExp, subject: RegExp): string | null {
  const isOfSubject = ({ section, question }: FormEntry): boolean => subject.test(plainWords(section.title)) || subject.test(plainWords(question.label));
  return entries.find((entry) => entry.row === null && isOfSubject(entry) && pattern.test(plainWords(entry.question.label)))?.key ?? null;
}
