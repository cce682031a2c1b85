import { countsFrom1904, isOpenDocument } from './container';
import { readCsv } from './read-csv';
import { readOds } from './read-ods';
import { readWorkbook, type WorkbookSheet } from './read-workbook';
import { notesOfSheet, notesOfWorkbook, type SpreadsheetNote } from './spreadsheet-notes';
import { UnreadableWorkbook, type WorkbookProblem } from './unreadable-workbook';

/** Why nothing can be read of a file: as for a workbook · there is no table in it · there is nothing in it. */
export type SpreadsheetProblem = WorkbookProblem | 'NOT_A_TABLE' | 'EMPTY';

/** A sheet, with what to know of how it was read. */
export interface SpreadsheetSheet extends WorkbookSheet {
  readonly notes: readonly SpreadsheetNote[];
}

/** A file of a spreadsheet, whatever program wrote it. */
export interface Spreadsheet {
  readonly format: 'xlsx' | 'ods' | 'csv';
  /** Days are counted from 1904 in it: they are read right, and it is told. */
  readonly isDate1904: boolean;
  /** What the file holds beside its sheets, and is left unread. */
  readonly notes: readonly SpreadsheetNote[];
  /** Those that are hidden included. */
  readonly sheets: readonly SpreadsheetSheet[];
}

/** No table is read, for that reason. */
export class UnreadableSpreadsheet extends Error {
  constructor(
    readonly problem: SpreadsheetProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/**
 * What any file of a spreadsheet says: XLSX (with macros or without), ODS, CSV. Known by its bytes and never by its name. Nothing of it is run or
 * fetched: formulas give the results that they keep, macros, links and objects stay packed, and each is told. To be called where a file may take
 * all the memory there is and end no more than itself (`platform/confinement`).
 */
export async function readSpreadsheet(bytes: Uint8Array, { maxCellCharacters }: { readonly maxCellCharacters: number }): Promise<Spreadsheet> {
  if (bytes.length === 0) throw new UnreadableSpreadsheet('EMPTY');
  const read = await readAny(bytes, maxCellCharacters).catch((error: unknown) => {
    throw error instanceof UnreadableWorkbook ? new UnreadableSpreadsheet(error.problem, { cause: error }) : error;
  });
  const sheets = read.sheets.map((sheet) => withNotes(sheet, maxCellCharacters));
  if (!sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))) throw new UnreadableSpreadsheet('EMPTY');
  return { ...read, sheets };
}

type Read = Omit<Spreadsheet, 'sheets'> & { readonly sheets: readonly WorkbookSheet[] };

const starts = (bytes: Uint8Array, start: string): boolean => Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;

async function readAny(bytes: Uint8Array, maxCellCharacters: number): Promise<Read> {
  if (isOpenDocument(bytes)) return { format: 'ods', isDate1904: false, notes: notesOfWorkbook(bytes), sheets: readOds(bytes) };
  if (starts(bytes, 'PK') || starts(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const sheets = await readWorkbook(bytes);
    return { format: 'xlsx', isDate1904: countsFrom1904(bytes), notes: notesOfWorkbook(bytes), sheets };
  }
  if (starts(bytes, '%PDF')) throw new UnreadableSpreadsheet('NOT_A_TABLE');
  const csv = await readCsv(bytes, maxCellCharacters);
  if ('problem' in csv) throw new UnreadableSpreadsheet(csv.problem);
  return { format: 'csv', isDate1904: false, notes: csv.notes, sheets: [csv.sheet] };
}

/** The sheet with its cells cut where they are longer than anything that is read. */
function withNotes(sheet: WorkbookSheet, maxCellCharacters: number): SpreadsheetSheet {
  const notes = notesOfSheet(sheet, maxCellCharacters);
  const isCut = notes.some(({ kind }) => kind === 'cells_cut');
  const cut = (cell: string): string => (cell.length > maxCellCharacters ? `${cell.slice(0, maxCellCharacters - 1)}…` : cell);
  return { ...sheet, rows: isCut ? sheet.rows.map((row) => row.map(cut)) : sheet.rows, notes };
}
