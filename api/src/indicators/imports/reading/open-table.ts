import type { OnBytes } from './container/open-content';
import { openContent, workbookSource } from './container/open-content';
import { readRows } from './container/workbook';
import type { ImportSource } from './import-source';
import type { Recognition } from './recognition';
import type { RowBlock } from './row-block';
import { csvRows } from './text/csv-rows';
import { decodeText } from './text/decode-text';
import { UnreadableFile } from './unreadable-file';

const WORKBOOK_BLOCK_ROWS = 2000;

async function* workbookBlocks(source: ImportSource, recognition: Recognition, onBytes: OnBytes): AsyncGenerator<RowBlock> {
  const rows = await readRows(await workbookSource(source, recognition.part), recognition.sheet ?? '');
  for (let start = 0; start < rows.length; start += WORKBOOK_BLOCK_ROWS) {
    onBytes((source.sizeBytes * start) / rows.length);
    yield { rows: rows.slice(start, start + WORKBOOK_BLOCK_ROWS), firstLine: start + 1, lines: null, issues: [] };
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
