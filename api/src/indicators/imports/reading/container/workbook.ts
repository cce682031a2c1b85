import type { ImportReadingProblem } from '@maillage/domain';
import { boundedCell, readWorkbook, type SheetSummary, UnreadableWorkbook, type WorkbookProblem, type WorkbookSheet } from '../../../../platform/spreadsheets';
import type { ImportSource } from '../import-source';
import { UnreadableFile } from '../unreadable-file';

/** A workbook is taken into memory whole: a larger one is to be had as CSV from whoever publishes it. */
const MAX_PACKED_BYTES = 64 * 1024 ** 2;
/** Sheets that tell about the tables. */
const ABOUT_TABLES = /documentation|variables|lisez|notice|m[eé]tadonn|sommaire|readme|modalit/i;
const OF_COMMUNES = /(^|[^a-z])com(mune)?s?([^a-z]|$)/i;
const NAME_CHARACTERS = 200;

const PROBLEMS: Readonly<Record<WorkbookProblem, ImportReadingProblem>> = {
  PROTECTED: 'PROTECTED',
  OTHER_FORMAT: 'WORKBOOK_FORMAT',
  TOO_LARGE: 'WORKBOOK_TOO_LARGE',
  TOO_SPREAD: 'SHEET_TOO_SPREAD',
  DAMAGED: 'DAMAGED',
};

/** What a workbook that cannot be read is to the importer. */
export const workbookProblem = (problem: WorkbookProblem): ImportReadingProblem => PROBLEMS[problem];

/** The bytes of a workbook. */
export async function bytesOf(source: ImportSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let count = 0;
  for await (const piece of source.open() as AsyncIterable<Uint8Array>) {
    count += piece.length;
    if (count > MAX_PACKED_BYTES) throw new UnreadableFile('WORKBOOK_TOO_LARGE');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function sheetsOf(source: ImportSource, isWanted: (sheet: SheetSummary) => boolean): Promise<WorkbookSheet[]> {
  try {
    const sheets = await readWorkbook(await bytesOf(source), isWanted);
    return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(boundedCell)) }));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new UnreadableFile(workbookProblem(error.problem), { cause: error });
    throw error;
  }
}

/** The sheets that may hold a table: those that are seen before those that are hidden, that of the communes first. */
export async function readTables(source: ImportSource): Promise<WorkbookSheet[]> {
  const sheets = await sheetsOf(source, ({ name }) => !ABOUT_TABLES.test(name.slice(0, NAME_CHARACTERS)));
  const rank = ({ name, isHidden }: WorkbookSheet): number => (isHidden ? 2 : 0) + (OF_COMMUNES.test(name.slice(0, NAME_CHARACTERS)) ? 0 : 1);
  return sheets.sort((a, b) => rank(a) - rank(b));
}

/** The sheet of that name. */
export async function readSheet(source: ImportSource, name: string): Promise<WorkbookSheet> {
  const [sheet] = await sheetsOf(source, (candidate) => candidate.name === name);
  if (!sheet) throw new UnreadableFile('DAMAGED');
  return sheet;
}
