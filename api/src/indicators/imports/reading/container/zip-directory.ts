import { type ArchiveProblem, BadArchive, DIRECTORY_TAIL_BYTES, readZipDirectory, type ZipEntry } from '../../../../platform/archives';
import type { ImportReadingProblem } from '@maillage/domain';
import type { ImportSource } from '../import-source';
import { UnreadableFile } from '../unreadable-file';

export type { ZipEntry } from '../../../../platform/archives';

const PROBLEMS: Readonly<Record<ArchiveProblem, ImportReadingProblem>> = {
  damaged: 'DAMAGED',
  encrypted: 'PROTECTED',
  unsupported: 'UNSUPPORTED_FILE',
  too_large: 'ARCHIVE_TOO_LARGE',
};

/** The end of a file, and how long it is. */
async function readTail(source: ImportSource): Promise<{ tail: Buffer; length: number }> {
  let pieces: Buffer[] = [];
  let kept = 0;
  let length = 0;
  for await (const piece of source.open() as AsyncIterable<Buffer>) {
    pieces.push(piece);
    kept += piece.length;
    length += piece.length;
    if (kept > 2 * DIRECTORY_TAIL_BYTES) {
      pieces = [Buffer.from(Buffer.concat(pieces).subarray(-DIRECTORY_TAIL_BYTES))];
      kept = DIRECTORY_TAIL_BYTES;
    }
  }
  return { tail: Buffer.concat(pieces), length };
}

/** The files of an archive, by the one check that all archives pass. */
export async function listArchive(source: ImportSource): Promise<ZipEntry[]> {
  const { tail, length } = await readTail(source);
  try {
    return readZipDirectory(tail, length);
  } catch (error) {
    throw error instanceof BadArchive ? new UnreadableFile(PROBLEMS[error.problem], { cause: error }) : error;
  }
}
