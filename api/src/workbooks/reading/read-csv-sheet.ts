import { readNeutralText } from '@maillage/domain';
import { readSpreadsheet, UnreadableSpreadsheet, UnreadableWorkbook, type WorkbookSheet } from '../../platform/spreadsheets';
import { ID_TITLE, MARK } from '../marks';

/** Bytes in which a CSV of ours says what it is, in whatever encoding it was saved. */
const HEAD_BYTES = 8_192;
/** More than any text of a cell has. */
const MAX_CELL_CHARACTERS = 20_000;

/** Whether the bytes are a text that has our marks, or our headings: anything else is for the reader of workbooks to refuse. */
export function isCsvOfOurs(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  return !head.startsWith('PK') && (head.includes(MARK) || head.includes(ID_TITLE));
}

/** The one sheet of a CSV. What was kept from being run is the text that it was. */
export async function readCsvSheet(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { sheets } = await readSpreadsheet(bytes, { maxCellCharacters: MAX_CELL_CHARACTERS }).catch((error: unknown) => {
    throw error instanceof UnreadableSpreadsheet ? new UnreadableWorkbook('DAMAGED', { cause: error }) : error;
  });
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(readNeutralText)) }));
}
