import { exactNumberText } from '../text/exact-number';
import { tidyText } from '../text/invisible';
import { CHOICE_SEPARATOR, orderedChoices, printChoice, readChoice } from './read-choice';
import { frenchDay, readDateText, readInstant, readSerial } from './read-date';
import { keptNumber, problemOfNumber, readNumberText } from './read-number';
import type { WorkbookRefusalCode } from './workbook-refusals';
import type { CellValue, RawCell, WorkbookColumn } from './workbook-table';

/** What a cell says, or why it says nothing. */
export type ReadCell = { readonly value: CellValue } | { readonly refused: WorkbookRefusalCode };

const ERROR = /^#(?:DIV\/0!|N\/A|N\/D|NAME\?|NOM\s?\?|NULL!|NUL!|NUM!|NOMBRE!|REF!|VALUE!|VALEUR!|SPILL!|CALC!|GETTING_DATA)$/i;
const PROBLEMS = { error: 'CELL_ERROR', formula: 'CELL_FORMULA', merged: 'CELL_MERGED' } as const;
const YES = new Set(['oui', 'o', 'vrai', 'true', 'yes', '1']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no', '0']);

/** No file of XML may hold them. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** A text as it is compared: line ends of one kind, composed letters, nothing that is not seen; null for none. */
const textValue = (text: string): string | null => tidyText(text.replace(/\r\n?/g, '\n').replace(NO_CHARACTERS, '')).normalize('NFC') || null;

const yesNo = (value: boolean): string => (value ? 'oui' : 'non');
const isList = (value: CellValue): value is readonly string[] => Array.isArray(value);

const plainNumber = (value: number): string => {
  const text = exactNumberText(value);
  if (!text.includes('e')) return text;
  return new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 }).format(value).replace('.', ',');
};

/** A value in the one form in which values of the column compare. */
export function comparableValue(value: CellValue | undefined, column: WorkbookColumn): CellValue {
  if (value === undefined || value === null) return null;
  if (isList(value)) return value.length === 0 ? null : orderedChoices(value, column);
  if (typeof value === 'number') return keptNumber(value);
  return typeof value === 'string' && column.kind === 'text' ? textValue(value) : value === '' ? null : value;
}

/** Whether two values of a column say the same. */
export function isSameValue(one: CellValue | undefined, other: CellValue | undefined, column: WorkbookColumn): boolean {
  const [a, b] = [comparableValue(one, column), comparableValue(other, column)];
  return a !== null && b !== null && isList(a) && isList(b) ? a.length === b.length && a.every((code, place) => code === b[place]) : a === b;
}

/** What is written in a sheet for a value: typed, so that a spreadsheet sorts and sums it. */
export function printCell(value: CellValue | undefined, column: WorkbookColumn): string | number | Date | null {
  const plain = comparableValue(value, column);
  if (plain === null) return null;
  if (typeof plain === 'boolean') return yesNo(plain);
  if (typeof plain === 'number') return plain;
  if (isList(plain)) return plain.map((code) => printChoice(code, column)).join(CHOICE_SEPARATOR);
  if (column.kind === 'date') return new Date(`${plain}T00:00:00Z`);
  return column.kind === 'choice' ? printChoice(plain, column) : plain;
}

/** What is written for a value where all is text: in a CSV, and on a screen beside what the file says. */
export function printText(value: CellValue | undefined, column: WorkbookColumn): string {
  const plain = comparableValue(value, column);
  if (typeof plain === 'number') return plainNumber(plain);
  if (typeof plain === 'string' && column.kind === 'date') return frenchDay(plain);
  return (printCell(plain, column) as string | null) ?? '';
}

/** What stands in a cell of a file, as its reader would see it. */
export function rawText(raw: RawCell | undefined): string {
  if (raw === null || raw === undefined) return '';
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? '' : frenchDay(raw.toISOString().slice(0, 10));
  if (typeof raw === 'object') return raw.text;
  return typeof raw === 'boolean' ? yesNo(raw) : typeof raw === 'number' ? plainNumber(keptNumber(raw)) : (textValue(raw) ?? '');
}

const dateCell = (found: ReturnType<typeof readDateText>): ReadCell => ('day' in found ? { value: found.day } : found);

function readNumber(raw: string | number | boolean | Date, kind: 'integer' | 'decimal' | 'money'): ReadCell {
  if (typeof raw === 'boolean' || raw instanceof Date) return { refused: 'NUMBER_UNREADABLE' };
  const value = typeof raw === 'number' ? keptNumber(raw) : readNumberText(raw, kind === 'money');
  if (typeof value === 'string') return { refused: value };
  const refused = problemOfNumber(value, kind);
  return refused ? { refused } : { value };
}

function readChoices(text: string, column: WorkbookColumn): ReadCell {
  const codes: string[] = [];
  for (const part of text.split(/[;\n]/).filter((one) => textValue(one) !== null)) {
    const found = readChoice(part, column);
    if ('refused' in found) return found;
    codes.push(found.code);
  }
  return { value: comparableValue(codes, column) };
}

function readChoiceCell(text: string, column: WorkbookColumn): ReadCell {
  const found = readChoice(text, column);
  return 'code' in found ? { value: found.code } : found;
}

function readYesNo(text: string): ReadCell {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { refused: 'YES_NO_UNREADABLE' };
}

/** What a cell of a file says in its column: all of it, or why nothing. Pure: the same for XLSX, whose cells are typed, and CSV, where all is text. */
export function readCell(raw: RawCell | undefined, column: WorkbookColumn, countsFrom1904 = false): ReadCell {
  if (raw !== null && typeof raw === 'object' && 'problem' in raw) return { refused: PROBLEMS[raw.problem] };
  const text = rawText(raw);
  if (raw === null || raw === undefined || text === '') return { value: null };
  if (ERROR.test(text)) return { refused: 'CELL_ERROR' };
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'integer':
    case 'decimal':
    case 'money':
      return readNumber(typeof raw === 'string' ? text : raw, column.kind);
    case 'date':
      if (raw instanceof Date) return dateCell(readInstant(raw));
      return typeof raw === 'number' ? dateCell(readSerial(raw, countsFrom1904)) : dateCell(readDateText(text));
    case 'choice':
      return readChoiceCell(text, column);
    case 'choices':
      return readChoices(text, column);
    case 'yes_no':
      return readYesNo(text);
  }
}
