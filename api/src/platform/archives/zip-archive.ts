import { crc32, inflateRawSync } from 'node:zlib';
import { BadArchive } from './bad-archive';
import { DEFLATED, LOCAL_HEADER_BYTES, readZipDirectory, STORED, type ZipEntry } from './zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;

/** How much an archive may hold once unpacked, in bytes. */
export interface ArchiveLimits {
  readonly perEntry: number;
  readonly inAll: number;
}

/** An archive in memory, whose entries are unpacked one at a time and never beyond what they say and may. */
export class ZipArchive {
  private readonly bytes: Buffer;
  readonly entries: readonly ZipEntry[];

  /** Refuses with `BadArchive` what its directory alone shows to be wrong: nothing is unpacked yet. */
  constructor(bytes: Uint8Array, { perEntry, inAll }: ArchiveLimits) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.entries = readZipDirectory(this.bytes);
    if (this.entries.some(({ isEncrypted }) => isEncrypted)) throw new BadArchive('encrypted');
    if (this.entries.some(({ method }) => method !== STORED && method !== DEFLATED)) throw new BadArchive('unsupported');
    const declared = this.entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
    if (declared > inAll || this.entries.some(({ unpackedBytes }) => unpackedBytes > perEntry)) throw new BadArchive('too_large');
  }

  /**
   * What the entry holds. Its size is what was declared, to the byte, or it is refused: unpacking stops one byte beyond, whatever it would have
   * come to.
   */
  unpack({ name, method, packedBytes, unpackedBytes, offset, crc32: sum }: ZipEntry): Buffer {
    const packed = this.bytes.subarray(this.dataOffset(name, offset), this.dataOffset(name, offset) + packedBytes);
    const unpacked = method === STORED ? packed : inflated(packed, unpackedBytes);
    if (packed.length !== packedBytes || unpacked.length !== unpackedBytes || crc32(unpacked) !== sum) throw new BadArchive('damaged');
    return unpacked;
  }

  /** Behind the entry's own header, which must call it as the directory does. */
  private dataOffset(name: string, offset: number): number {
    const { bytes } = this;
    if (offset + LOCAL_HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw new BadArchive('damaged');
    const nameEnd = offset + LOCAL_HEADER_BYTES + bytes.readUInt16LE(offset + 26);
    const localName = bytes.subarray(offset + LOCAL_HEADER_BYTES, nameEnd);
    if (![localName.toString('utf8'), localName.toString('latin1')].includes(name)) throw new BadArchive('damaged');
    return nameEnd + bytes.readUInt16LE(offset + 28);
  }
}

function inflated(packed: Uint8Array, unpackedBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
  } catch (error) {
    throw new BadArchive('damaged', { cause: error });
  }
}
