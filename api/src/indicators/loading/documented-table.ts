import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failureText } from '../imports/command-line/report-text';
import type { RowBlock } from '../../platform/spreadsheets';
import { readTextTable, UnreadableFile } from '../imports/reading';
import type { LoadProblems } from './load-problems';

/** Bytes read at once: enough that a block costs nothing, few enough that memory stays flat. */
const PIECE_BYTES = 1 << 20;

/** Rows of a table whose columns have documented names. */
export interface TableBlock {
  /** Where each named column stands. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly string[])[];
  /** Line of a row in the file; the header is line 1. */
  readonly lineOf: (row: number) => number;
  /** How much of the file was read so far. */
  readonly readRatio: number;
}

const lineIn =
  ({ lines, firstLine }: RowBlock) =>
  (row: number): number =>
    lines?.[row] ?? firstLine + row;

/** Reads a table block by block, as an import reads its file; its first row names the columns. */
export async function* readTable(path: string, problems: LoadProblems): AsyncGenerator<TableBlock> {
  const { size } = await stat(path);
  let bytesRead = 0;
  let columns: ReadonlyMap<string, number> | undefined;
  const source = { fileName: basename(path), sizeBytes: size, open: () => createReadStream(path, { highWaterMark: PIECE_BYTES }) };
  try {
    for await (const block of readTextTable(source, (count) => (bytesRead = count))) {
      for (const { line, found } of block.issues) problems.note('Lignes illisibles', line, found ?? '');
      let { rows } = block;
      let lineOf = lineIn(block);
      if (!columns && rows.length > 0) {
        columns = new Map(rows[0]?.map((name, place) => [name.trim().toLowerCase(), place]));
        rows = rows.slice(1);
        lineOf = (row) => lineIn(block)(row + 1);
      }
      if (columns && rows.length > 0) yield { columns, rows, lineOf, readRatio: Math.min(bytesRead / size, 1) };
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? new Error(`${path}\u202f: ${failureText(error.problem)}`, { cause: error }) : error;
  }
}

/** The rows of a file that is small enough to be kept whole, by the names of their columns; an empty cell is absent. */
export async function readRecords(path: string, problems: LoadProblems): Promise<{ readonly line: number; readonly cells: ReadonlyMap<string, string> }[]> {
  const records: { line: number; cells: ReadonlyMap<string, string> }[] = [];
  for await (const { columns, rows, lineOf } of readTable(path, problems)) {
    for (const [i, row] of rows.entries()) {
      const cells = new Map<string, string>();
      for (const [name, place] of columns) {
        const text = row[place]?.trim();
        if (text) cells.set(name, text);
      }
      if (cells.size > 0) records.push({ line: lineOf(i), cells });
    }
  }
  return records;
}
