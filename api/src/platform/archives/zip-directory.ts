import { BadArchive } from './bad-archive';

/** A file within an archive, as the directory at its end tells. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc32: number;
  readonly offset: number;
}

/** Not packed. */
export const STORED = 0;
/** Packed by DEFLATE. */
export const DEFLATED = 8;
/** What stands before each entry, without its name. */
export const LOCAL_HEADER_BYTES = 30;
/** How much of the end of a file is to be read for its directory: that of a few thousand entries. */
export const DIRECTORY_TAIL_BYTES = 2 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
const MAX_ENTRIES = 10_000;
/** What a size, an offset or a count says in an archive that goes on in ZIP64. */
const IN_ZIP64 = [0xffffffff, 0xffff];

const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
};

/** The place of the record at the very end, whose comment is all that follows it. */
function endOf(tail: Buffer): number {
  const last = tail.length - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--)
    if (tail.readUInt32LE(at) === END_SIGNATURE && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  throw new BadArchive('damaged');
}

/**
 * The files of an archive, from the directory at its end: `tail` is at least that end of its `length` bytes. Nothing is unpacked for it. An
 * archive that programs would read in different ways is refused: names that come twice, entries that lie over one another or over the directory.
 */
export function readZipDirectory(tail: Buffer, length = tail.length): ZipEntry[] {
  const end = endOf(tail);
  const count = tail.readUInt16LE(end + 10);
  const start = tail.readUInt32LE(end + 16);
  if (IN_ZIP64.includes(start) || count === 0xffff || count > MAX_ENTRIES) throw new BadArchive('too_large');
  let at = start - (length - tail.length);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at < 0 || at + ENTRY_BYTES > end || tail.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new BadArchive('damaged');
    const nameBytes = tail.readUInt16LE(at + 28);
    const entry = {
      name: textOf(tail.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
      method: tail.readUInt16LE(at + 10),
      isEncrypted: (tail.readUInt16LE(at + 8) & 1) === 1,
      crc32: tail.readUInt32LE(at + 16),
      packedBytes: tail.readUInt32LE(at + 20),
      unpackedBytes: tail.readUInt32LE(at + 24),
      offset: tail.readUInt32LE(at + 42),
    };
    if ([entry.packedBytes, entry.unpackedBytes, entry.offset].some((size) => size === IN_ZIP64[0])) throw new BadArchive('too_large');
    entries.push(entry);
    at += ENTRY_BYTES + nameBytes + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  requireOneReading(entries, start);
  return entries;
}

function requireOneReading(entries: readonly ZipEntry[], directoryStart: number): void {
  if (new Set(entries.map(({ name }) => name.replaceAll('\\', '/').toLowerCase())).size < entries.length) throw new BadArchive('damaged');
  let free = 0;
  for (const { offset, packedBytes } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new BadArchive('damaged');
    free = offset + LOCAL_HEADER_BYTES + packedBytes;
  }
  if (free > directoryStart) throw new BadArchive('damaged');
}
