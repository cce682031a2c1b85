import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIG, type Config } from '../config/config';
import { type ReceivedFile, receiveFile, type ReceivingLimit } from './receive-file';

/** A file that came whole, on disk as long as the work on it goes on. */
export interface IncomingFile extends ReceivedFile {
  readonly path: string;
  bytes(): Promise<Buffer>;
}

/** Bodies of requests, on disk while they come and while they are looked at: memory holds none of those that wait. */
@Injectable()
export class IncomingFiles {
  private readonly directory: string;

  constructor(@Inject(CONFIG) { filesDir }: Pick<Config, 'filesDir'>) {
    this.directory = resolve(join(filesDir, 'incoming'));
  }

  /** Receives the body, does the work on it, and leaves nothing of it behind. */
  async take<T>(request: IncomingMessage, limit: ReceivingLimit, work: (file: IncomingFile) => Promise<T>): Promise<T> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const path = join(this.directory, `${randomBytes(9).toString('hex')}.part`);
    try {
      const received = await receiveFile(request, path, limit);
      return await work({ ...received, path, bytes: () => readFile(path) });
    } finally {
      await rm(path, { force: true });
    }
  }
}
