import type { OnBytes } from './container/open-content';
import { csvRows, decodeText, type RowBlock } from '../../../platform/spreadsheets';
import { openContent, workbookSource } from './container/open-content';
import { readSheet } from './container/workbook';
import type { ImportSource } from './import-source';
import type { Recognition } from './recognition';
import { UnreadableFile } from './unreadable-file';

const WORKBOOK_BLOCK_ROWS = 2000;

/** The rows of a sheet that are seen: what a filter hides is not what the person means to send. */
async function* workbookBlocks(source: ImportSource, { part, sheet, headerLine }: Recognition, onBytes: OnBytes): AsyncGenerator<RowBlock> {
  const { rows, kinds, hiddenRows } = await readSheet(await workbookSource(source, part), sheet ?? '');
  for (let start = 0; start < rows.length; start += WORKBOOK_BLOCK_ROWS) {
    onBytes((source.sizeBytes * start) / rows.length);
    const all = Array.from({ length: Math.min(WORKBOOK_BLOCK_ROWS, rows.length - start) }, (_, i) => start + i);
    const seen = all.filter((row) => !hiddenRows.has(row));
    const isFilled = (row: number): boolean => rows[row]?.some((cell) => cell !== '') ?? false;
    yield {
      rows: seen.map((row) => rows[row] as readonly string[]),
      kinds: seen.map((row) => kinds[row] as Uint8Array),
      firstLine: start + 1,
      lines: seen.map((row) => row + 1),
      issues: [],
      hiddenRows: all.filter((row) => hiddenRows.has(row) && row >= headerLine && isFilled(row)).length,
    };
  }
}

/** All rows of a table that was recognised, header and titles included. */
export async function* openTable(source: ImportSource, recognition: Recognition, onBytes: OnBytes): AsyncGenerator<RowBlock> {
  const { encoding, delimiter } = recognition;
  if (encoding === 'xlsx') return yield* workbookBlocks(source, recognition, onBytes);
  if (delimiter === null) throw new UnreadableFile('NOT_A_TABLE');
  const content = await openContent(source);
  yield* csvRows(decodeText(content.bytes(onBytes), encoding), delimiter);
}
