import type { CellBatch, ReadingProgress } from './cell-batch';
import { LongReader } from './cells/long-reader';
import type { RowReader } from './cells/row-reader';
import { WideReader } from './cells/wide-reader';
import type { ImportSource } from './import-source';
import type { Mapping } from './mapping';
import { openTable } from './open-table';
import type { Recognition } from './recognition';
import { UnreadableFile } from './unreadable-file';

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '' || cell.trim() === '');

/** Whether the row has the cells of the header; empty ones more, as spreadsheets leave them, change nothing. */
function isRegular(row: readonly string[], width: number): boolean {
  if (row.length === width) return true;
  return row.length > width && row.slice(width).every((cell) => cell.trim() === '');
}

/**
 * The values of a file, as a mapping tells where they stand, in batches. Memory stays the same whatever the size of a text; closing the
 * iterator closes the file. What is wrong with a line or a cell comes as an issue in its batch; `UnreadableFile` is thrown where nothing can
 * be read (any more), as in a truncated archive.
 */
export async function* readCells(
  source: ImportSource,
  recognition: Recognition,
  mapping: Mapping,
  onProgress?: (progress: ReadingProgress) => void,
): AsyncGenerator<CellBatch, void, undefined> {
  if (recognition.problem === 'EMPTY' || recognition.headerLine === 0) throw new UnreadableFile(recognition.problem ?? 'NOT_A_TABLE');
  const reader: RowReader = mapping.layout === 'wide' ? new WideReader(recognition, mapping) : new LongReader(recognition, mapping);
  const { sink } = reader;
  let bytesRead = 0;
  const take = (): CellBatch => {
    onProgress?.({ rowsRead: sink.rowsRead, ratio: source.sizeBytes ? Math.min(bytesRead / source.sizeBytes, 1) : 0 });
    return sink.take();
  };
  if (!reader.start()) return yield take();

  const { headerLine, headers } = recognition;
  const isWorkbook = recognition.encoding === 'xlsx';
  for await (const { rows, kinds, firstLine, lines, issues, hiddenRows } of openTable(source, recognition, (count) => (bytesRead = count))) {
    sink.pass(issues);
    sink.skip('hidden', hiddenRows);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      const line = lines ? (lines[i] ?? 0) : firstLine + i;
      if (line <= headerLine) continue;
      if (row.length < 2 ? isBlank(row) : row[0] === '' && isBlank(row)) continue;
      if (isWorkbook || isRegular(row, headers.length)) reader.readRow(row, line, kinds?.[i] ?? null);
      else sink.report(line, -1, 'ROW_RAGGED', row.join(' · '));
      if (sink.isFull) yield take();
    }
  }
  reader.finish();
  for (const batch of sink.finish()) yield batch;
  bytesRead = source.sizeBytes;
  yield take();
}
