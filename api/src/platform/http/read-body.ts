import type { Request } from 'express';
import { DomainError } from '../errors/domain-error';

/**
 * The bytes of a request. One that is too long is refused as soon as that shows: by what it announces, else by what came.
 * What says of itself that it is JSON, and is short, was read by the parser before.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer> {
  const tooLarge = (): DomainError => new DomainError('FILE_TOO_LARGE', { maxBytes });
  if (request.body !== undefined) return Buffer.from(JSON.stringify(request.body));
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
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
      if (size > maxBytes) stop(tooLarge());
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('aborted', () => reject(new DomainError('INVALID_INPUT')));
    request.once('error', reject);
  });
}
