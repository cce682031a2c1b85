import type { WorkbookSheet } from './read-workbook';
import { CELL_KINDS } from './sheet-cells';
import { MAX_CELLS } from './sheet-extent';
import type { SpreadsheetNote } from './spreadsheet-notes';
import { csvRows, decodeText, detectDelimiter, detectEncoding } from './text';
import { UnreadableWorkbook } from './unreadable-workbook';

/** By the beginning of a text is told how it is written. */
const HEAD_BYTES = 1024 ** 2;
/** Of a table of one column, which has none. */
const NO_DELIMITER = ';';
/** Some « .xls » of old programs are pages of the web. */
const MARKUP = /^\s{0,100}<(!doctype|html|table|\?xml)/i;

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += HEAD_BYTES) yield bytes.subarray(at, at + HEAD_BYTES);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The one sheet of a table of text, in whatever encoding and with whatever delimiter; or why it is none. */
export async function readCsv(
  bytes: Uint8Array,
  maxCellCharacters: number,
): Promise<{ sheet: WorkbookSheet; notes: readonly SpreadsheetNote[] } | { problem: 'NOT_A_TABLE' | 'OTHER_FORMAT' }> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const encoding = detectEncoding(head);
  if (encoding === null) return { problem: 'NOT_A_TABLE' };
  let beginning = '';
  for await (const { text } of decodeText(only(head), encoding)) beginning += text;
  if (MARKUP.test(beginning)) return { problem: 'OTHER_FORMAT' };
  const delimiter = detectDelimiter(beginning, head.length === bytes.length) ?? NO_DELIMITER;
  const rows: (readonly string[])[] = [];
  const issues = new Map<string, SpreadsheetNote>();
  let width = 0;
  // one more than may be kept, so that what is cut shows
  const bounded = (cell: string): string => cell.slice(0, maxCellCharacters + 1);
  for await (const block of csvRows(decodeText(pieces(bytes), encoding), delimiter, bounded)) {
    for (const { reason, line } of block.issues) {
      const kind = reason.toLowerCase() as Lowercase<typeof reason>;
      const before = issues.get(kind);
      issues.set(kind, { kind, cell: before?.cell ?? String(line), count: (before?.count ?? 0) + 1 });
    }
    for (const row of block.rows) {
      rows.push(row);
      width = Math.max(width, row.length);
      if (rows.length * width > MAX_CELLS) throw new UnreadableWorkbook('TOO_SPREAD');
    }
  }
  return { sheet: sheetOf(rows, width), notes: [...issues.values()] };
}

function sheetOf(rows: readonly (readonly string[])[], width: number): WorkbookSheet {
  const filled = rows.map((row) => (row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill('')]));
  const kinds = filled.map(() => new Uint8Array(width).fill(CELL_KINDS.text));
  return { name: '', isHidden: false, rows: filled, kinds, hiddenRows: new Set(), hiddenColumns: new Set(), merges: [] };
}
