import type { ImportSource } from '../import-source';
import { UnreadableFile } from '../unreadable-file';

/** A file within an archive, as the directory at its end tells. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
/** The directory of an archive of a few thousand files. */
const TAIL_BYTES = 2 * 1024 * 1024;
/** What a size or an offset says in an archive of more than 4 GB. */
const IN_ZIP64 = 0xffffffff;

/** The end of a file, and how long it is. */
async function readTail(source: ImportSource): Promise<{ tail: Buffer; length: number }> {
  let pieces: Buffer[] = [];
  let kept = 0;
  let length = 0;
  for await (const piece of source.open() as AsyncIterable<Buffer>) {
    pieces.push(piece);
    kept += piece.length;
    length += piece.length;
    if (kept > 2 * TAIL_BYTES) {
      pieces = [Buffer.from(Buffer.concat(pieces).subarray(-TAIL_BYTES))];
      kept = TAIL_BYTES;
    }
  }
  return { tail: Buffer.concat(pieces), length };
}

function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

/**
 * The files of an archive, from the directory at its end: sizes stand there whatever way it was written, and nothing is unpacked for it.
 */
export async function listArchive(source: ImportSource): Promise<ZipEntry[]> {
  const { tail, length } = await readTail(source);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end--;
  if (end < 0) throw new UnreadableFile('DAMAGED');
  const count = tail.readUInt16LE(end + 10);
  let at = tail.readUInt32LE(end + 16) - (length - tail.length);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at < 0 || at + 46 > tail.length || tail.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new UnreadableFile('DAMAGED');
    const nameBytes = tail.readUInt16LE(at + 28);
    const entry = {
      name: nameOf(tail.subarray(at + 46, at + 46 + nameBytes)),
      method: tail.readUInt16LE(at + 10),
      isEncrypted: (tail.readUInt16LE(at + 8) & 1) === 1,
      packedBytes: tail.readUInt32LE(at + 20),
      unpackedBytes: tail.readUInt32LE(at + 24),
      offset: tail.readUInt32LE(at + 42),
    };
    if ([entry.packedBytes, entry.unpackedBytes, entry.offset].includes(IN_ZIP64)) throw new UnreadableFile('ARCHIVE_TOO_LARGE');
    entries.push(entry);
    at += 46 + nameBytes + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return entries;
}
