import { MAX_FILE_BYTES } from '@maillage/domain';
import type { Request } from 'express';
import { DomainError } from '../../platform/errors/domain-error';

const tooLarge = (): DomainError => new DomainError('FILE_TOO_LARGE', { maxBytes: MAX_FILE_BYTES });

/** The bytes of a request. One that is too long is refused as soon as that shows: by what it announces, else by what came. */
export async function readBody(request: Request): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // not `for await`, which would break the connection off before the refusal is sent
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => {
      request.removeAllListeners('data').resume();
      reject(error);
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) stop(tooLarge());
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('aborted', () => reject(new DomainError('INVALID_INPUT')));
    request.once('error', reject);
  });
}
