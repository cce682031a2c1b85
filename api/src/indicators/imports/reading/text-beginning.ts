import { decodeText, detectDelimiter, detectEncoding, rowsOfHead, type TextEncoding } from '../../../platform/spreadsheets';
import type { Content } from './container/open-content';
import { UnreadableFile } from './unreadable-file';

/** Some ten thousand rows: enough to tell what a table is, little enough to be looked at in a moment. */
const HEAD_BYTES = 1024 * 1024;

/** How a table of text is written, with its first rows. */
export interface TextBeginning {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Line of each row. */
  readonly lines: readonly number[];
  readonly isWhole: boolean;
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}

async function readHead(content: Pick<Content, 'bytes'>): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let count = 0;
  for await (const piece of content.bytes()) {
    pieces.push(piece);
    count += piece.length;
    if (count > HEAD_BYTES) return { head: Buffer.concat(pieces).subarray(0, HEAD_BYTES), isWhole: false };
  }
  if (count === 0) throw new UnreadableFile('EMPTY');
  return { head: Buffer.concat(pieces), isWhole: true };
}

/** How a text is written, and the rows at its beginning. */
export async function textBeginning(content: Pick<Content, 'bytes'>): Promise<TextBeginning> {
  const { head, isWhole } = await readHead(content);
  const encoding = detectEncoding(head);
  if (encoding === null) throw new UnreadableFile('NOT_A_TABLE');
  let text = '';
  for await (const chunk of decodeText(one(head), encoding)) text += chunk.text;
  if (text.trim() === '') throw new UnreadableFile('EMPTY');
  const delimiter = detectDelimiter(text, isWhole);
  if (delimiter === null) throw new UnreadableFile(isWhole || text.includes('\n') || text.includes('\r') ? 'NOT_A_TABLE' : 'LINE_TOO_LONG');
  const { rows, lines, isLineTooLong } = rowsOfHead(text, delimiter, isWhole);
  if (!rows.length && isLineTooLong) throw new UnreadableFile('LINE_TOO_LONG');
  return { encoding, delimiter, rows, lines, isWhole };
}
