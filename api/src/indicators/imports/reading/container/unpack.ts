import { pipeline, Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import type { ImportSource } from '../import-source';
import { DEFLATED, LOCAL_HEADER_BYTES, STORED, type ZipEntry } from '../../../../platform/archives';
import { UnreadableFile } from '../unreadable-file';

/** No table that is meant for people is larger. */
const MAX_UNPACKED_BYTES = 4 * 1024 ** 3;
/** A file made to burst unpacks to a thousand times its size; a table full of `_T`, to sixty times. */
const MAX_RATIO = 250;
const ALWAYS_ALLOWED_BYTES = 64 * 1024 ** 2;

type Bytes = AsyncIterable<Uint8Array>;

/** The bytes of a source, with what was read so far told to `onBytes`. */
export async function* plainBytes(source: ImportSource, onBytes: (count: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const piece of source.open() as Bytes) {
    onBytes((count += piece.length));
    yield piece;
  }
}

async function* bounded(bytes: Bytes, packedBytes: number): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const piece of bytes) {
    count += piece.length;
    if (count > MAX_UNPACKED_BYTES || (count > ALWAYS_ALLOWED_BYTES && count > packedBytes * MAX_RATIO)) throw new UnreadableFile('ARCHIVE_TOO_LARGE');
    yield piece;
  }
}

/** Unpacked by the platform, on another thread; whoever stops reading stops it all. */
async function* through(bytes: Bytes, transform: NodeJS.ReadWriteStream & Readable): AsyncGenerator<Uint8Array> {
  const input = Readable.from(bytes, { objectMode: false });
  pipeline(input, transform, () => {});
  try {
    for await (const piece of transform as Bytes) yield piece;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED', { cause: error });
  } finally {
    input.destroy();
    transform.destroy();
  }
}

/** The bytes between two places of a file in an archive. */
async function* packedBytesOf(bytes: Bytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let header: Buffer | null = Buffer.alloc(0);
  let toSkip = entry.offset;
  let left = entry.packedBytes;
  for await (const piece of bytes) {
    let rest = piece.subarray(Math.min(toSkip, piece.length));
    toSkip -= piece.length - rest.length;
    if (rest.length && header) {
      header = Buffer.concat([header, rest]);
      if (header.length < LOCAL_HEADER_BYTES) continue;
      toSkip = LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
      rest = header.subarray(Math.min(toSkip, header.length));
      toSkip -= header.length - rest.length;
      header = null;
    }
    if (!rest.length) continue;
    yield rest.subarray(0, left);
    left -= Math.min(left, rest.length);
    if (left === 0) return;
  }
  if (left > 0) throw new UnreadableFile('DAMAGED');
}

/** One file of an archive. */
export function unzippedBytes(source: ImportSource, entry: ZipEntry, onBytes?: (count: number) => void): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new UnreadableFile('PROTECTED');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new UnreadableFile('UNSUPPORTED_FILE');
  const packed = packedBytesOf(plainBytes(source, onBytes), entry);
  return bounded(entry.method === STORED ? packed : through(packed, createInflateRaw()), entry.packedBytes);
}

export function gunzippedBytes(source: ImportSource, onBytes?: (count: number) => void): AsyncGenerator<Uint8Array> {
  return bounded(through(plainBytes(source, onBytes), createGunzip()), source.sizeBytes);
}
