import { FORM_FILE_LIMITS, type FormFileCell, type FormFileReading, type FormFileSheet, tidyText } from '@maillage/domain';
import { readFile } from 'node:fs/promises';
import type { ConfinedWork } from '../../platform/confinement';
import { CELL_KINDS, MERGED, readSpreadsheet, type Spreadsheet, UnreadableSpreadsheet } from '../../platform/spreadsheets';
import type { ReadFormFile } from './confined-form-file';
import { withoutPersons } from './without-persons';

const isFilled = (cell: FormFileCell): boolean => cell !== '';

/** Reads a file of figures; why it cannot be read is an answer like any other. */
export const readFormFileWork: ConfinedWork<{ path: string; reads: FormFileReading }, ReadFormFile> = async function* ({ path, reads }) {
  yield await read(await readFile(path), reads);
};

async function read(bytes: Uint8Array, reads: FormFileReading): Promise<ReadFormFile> {
  try {
    const book = await readSpreadsheet(bytes, { maxCellCharacters: FORM_FILE_LIMITS.cellLength });
    const sheets = book.sheets
      .filter(({ isHidden }) => !isHidden)
      .map(sheetOf)
      .filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) return { problem: 'EMPTY' };
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    if (cells > FORM_FILE_LIMITS.cells) return { problem: 'TOO_MANY_CELLS' };
    return { sheets: reads === 'register' ? sheets.map(withoutPersons) : sheets };
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return { problem: error.problem };
    throw error;
  }
}

function sheetOf({ name, rows, kinds }: Spreadsheet['sheets'][number]): FormFileSheet {
  const cells = rows.map((row, line) =>
    row.map((text, column): FormFileCell => {
      const kind = (kinds[line]?.[column] ?? 0) & ~MERGED;
      return kind === CELL_KINDS.number && Number.isFinite(Number(text)) ? Number(text) : tidyText(text);
    }),
  );
  const height = cells.findLastIndex((row) => row.some(isFilled)) + 1;
  return { name: tidyText(name).slice(0, 100), rows: cells.slice(0, height).map((row) => row.slice(0, row.findLastIndex(isFilled) + 1)) };
}
