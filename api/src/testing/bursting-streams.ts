import { constants, deflateRawSync } from 'node:zlib';

const MIB = 1024 * 1024;
const HEADER = Buffer.from([0x78, 0x9c]);

/** A packed stream (zlib) of so many MiB of one piece of text, a thousand times smaller, and made at once: each block is a copy of one. */
export function burstingStream(megabytes: number, piece = ' '): Buffer {
  const block = deflateRawSync(Buffer.alloc(MIB, piece), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return Buffer.concat([HEADER, ...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
}
