import { readFile } from 'node:fs/promises';
import type { ConfinedWork } from '../platform/confinement';
import { readSpreadsheet, UnreadableSpreadsheet } from '../platform/spreadsheets';
import type { ReadAnswer } from './confined-takeover';
import { CELL_CHARACTERS, stageBook } from './reading/staged-book';

/** Reads a workbook; why it cannot be read is an answer like any other. */
export const readTakeoverWork: ConfinedWork<{ path: string }, ReadAnswer> = async function* ({ path }) {
  yield await read(await readFile(path));
};

async function read(bytes: Uint8Array): Promise<ReadAnswer> {
  try {
    const book = stageBook(await readSpreadsheet(bytes, { maxCellCharacters: CELL_CHARACTERS }));
    if (!book) return { problem: 'TOO_MANY_CELLS' };
    return book.sheets.length === 0 ? { problem: 'EMPTY' } : { book };
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return { problem: error.problem };
    throw error;
  }
}
