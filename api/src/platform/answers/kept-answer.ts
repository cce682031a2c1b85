import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** Below this a compressed answer is hardly smaller. */
const COMPRESSED_FROM_BYTES = 1_024;

/** Levels at which a map of France shrinks to a fifth in milliseconds; more would take tens of them for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const GZIP = { level: 1 };

type Encoding = 'br' | 'gzip';

/** One answer, as bytes, with its compressed forms made once each. */
export class KeptAnswer {
  readonly etag: string;
  private readonly body: Buffer;
  private readonly compressed = new Map<Encoding, Promise<Buffer>>();

  /** `origin`: what the answer follows from, when that is known: the version of the data and the question. */
  constructor(text: string, origin: string | undefined) {
    this.body = Buffer.from(text);
    this.etag = `W/"${createHash('sha1')
      .update(origin ?? this.body)
      .digest('base64url')}"`;
  }

  get sizeBytes(): number {
    return this.body.length;
  }

  /** Sends it; 304 to who has it already. */
  async send(request: Request, response: Response): Promise<void> {
    response.setHeader('etag', this.etag);
    response.setHeader('cache-control', 'private, no-cache');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method === 'GET' && request.headers['if-none-match'] === this.etag) return void response.writeHead(304).end();
    const encoding = this.body.length < COMPRESSED_FROM_BYTES ? undefined : preferred(request.headers['accept-encoding']);
    const bytes = encoding ? await this.in(encoding) : this.body;
    if (encoding) response.setHeader('content-encoding', encoding);
    response.setHeader('vary', 'accept-encoding, cookie');
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('content-length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  private in(encoding: Encoding): Promise<Buffer> {
    let bytes = this.compressed.get(encoding);
    if (!bytes) this.compressed.set(encoding, (bytes = encoding === 'br' ? promisify(brotliCompress)(this.body, BROTLI) : promisify(gzip)(this.body, GZIP)));
    return bytes;
  }
}

const preferred = (accepted: string | undefined): Encoding | undefined => {
  if (accepted === undefined) return undefined;
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
};
