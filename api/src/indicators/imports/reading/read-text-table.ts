import { type OnBytes, openContent } from './container/open-content';
import type { ImportSource } from './import-source';
import { csvRows, decodeText, type RowBlock } from '../../../platform/spreadsheets';
import { textBeginning } from './text-beginning';
import { UnreadableFile } from './unreadable-file';

/** All rows of a table of text as they stand, header included, in whatever encoding and with whatever delimiter. Nothing is made out of them. */
export async function* readTextTable(source: ImportSource, onBytes: OnBytes): AsyncGenerator<RowBlock> {
  const content = await openContent(source);
  if (content.kind !== 'text') throw new UnreadableFile('UNSUPPORTED_FILE');
  const { encoding, delimiter } = await textBeginning(content);
  yield* csvRows(decodeText(content.bytes(onBytes), encoding), delimiter);
}
