import { AwsClient } from 'aws4fetch';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { S3Config } from '../../platform/config/config';
import { FileStore } from './file-store';

const PATIENCE_MS = 60_000;

/** Files in a bucket of a server that speaks S3, addressed by path, as all of them understand. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;
  private readonly bucketUrl: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Config) {
    super();
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
    this.bucketUrl = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  }

  override async put(key: string, bytes: Uint8Array, sha256: string): Promise<void> {
    // the server checks the bytes against the signed hash
    const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
    const response = await this.ask(key, { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer>, headers });
    await response.arrayBuffer();
  }

  override async get(key: string): Promise<Readable> {
    const { body } = await this.ask(key, {});
    return Readable.fromWeb(body as ReadableStream);
  }

  private async ask(key: string, init: RequestInit): Promise<Response> {
    const response = await this.client.fetch(`${this.bucketUrl}/${key}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`S3 ${init.method ?? 'GET'} ${response.status}: ${(await response.text()).slice(0, 300)}`);
    return response;
  }
}
