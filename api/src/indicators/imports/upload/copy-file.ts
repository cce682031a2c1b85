import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../../../platform/errors/domain-error';
import type { ReceivedFile, ReceivingLimit } from '../../../platform/http/receive-file';

/** Largest file of values: the census of all communes unpacked is a third of that. */
export const IMPORT_LIMIT: ReceivingLimit = { maxBytes: 500 * 1024 * 1024, reason: 'IMPORT_FILE_TOO_LARGE' };

/** Writes a stream to a file. */
export async function copyFile(bytes: Readable, path: string): Promise<ReceivedFile> {
  const { maxBytes, reason } = IMPORT_LIMIT;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw new DomainError(reason, { maxBytes });
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(bytes, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 })).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
  return { sizeBytes, sha256: hash.digest('hex') };
}
