import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { DomainError } from '../errors/domain-error';

/** A file that came. */
export interface ReceivedFile {
  readonly sizeBytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** How large a file may be, and how it is refused above. */
export interface ReceivingLimit {
  readonly maxBytes: number;
  readonly reason: 'FILE_TOO_LARGE' | 'IMPORT_FILE_TOO_LARGE';
}

/**
 * Writes the body of a request to disk as it comes, so that files that arrive at once take no memory. One that is too long is refused as soon as
 * that shows: by what it announces, else by what came. What says of itself that it is JSON, and is short, was read by the parser before.
 */
export async function receiveFile(request: IncomingMessage & { readonly body?: unknown }, path: string, limit: ReceivingLimit): Promise<ReceivedFile> {
  const { maxBytes, reason } = limit;
  const tooLarge = (): DomainError => new DomainError(reason, { maxBytes });
  if (request.body !== undefined) return keepParsed(request.body, path);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
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
        if (sizeBytes > maxBytes) return stop(tooLarge());
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

async function keepParsed(body: unknown, path: string): Promise<ReceivedFile> {
  const bytes = Buffer.from(JSON.stringify(body));
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
