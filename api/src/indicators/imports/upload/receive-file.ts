import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../../../platform/errors/domain-error';

/** Largest file of values: the census of all communes unpacked is a third of that. */
export const MAX_IMPORT_BYTES = 500 * 1024 * 1024;

const tooLarge = (): DomainError => new DomainError('IMPORT_FILE_TOO_LARGE', { maxBytes: MAX_IMPORT_BYTES });

/** A file that came. */
export interface ReceivedFile {
  readonly sizeBytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Writes a stream to a file. */
export async function writeFile(bytes: Readable, path: string): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > MAX_IMPORT_BYTES) throw tooLarge();
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

/** Writes the body of a request to disk as it comes. One that is too long is refused as soon as that shows: by what it announces, else by what came. */
export async function receiveFile(request: IncomingMessage, path: string): Promise<ReceivedFile> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_IMPORT_BYTES) throw tooLarge();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  // not `pipeline`, which would break the connection off before the refusal is sent
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = (error: Error): void => {
        request.removeAllListeners('data').resume();
        reject(error);
      };
      request.on('data', (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > MAX_IMPORT_BYTES) return stop(tooLarge());
        hash.update(chunk);
        if (!file.write(chunk)) {
          request.pause();
          file.once('drain', () => request.resume());
        }
      });
      request.once('end', () => file.end());
      request.once('aborted', () => reject(new DomainError('INVALID_INPUT')));
      request.once('error', reject);
      file.once('error', stop);
      file.once('finish', resolve);
    });
  } catch (error) {
    file.destroy();
    await rm(path, { force: true });
    throw error;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
