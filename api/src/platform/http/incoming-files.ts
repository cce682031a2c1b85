import { HOUR_MS } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config/config';
import type { BackgroundWork } from '../jobs/job-declaration';
import { type ReceivedFile, receiveFile, type ReceivingLimit } from './receive-file';

/** No request takes that long: what is older was left by a process that was killed. Processes share the folder, so that what is younger may be another's. */
const ABANDONED_AFTER_MS = HOUR_MS;

/** A file that came whole, on disk as long as the work on it goes on. */
export interface IncomingFile extends ReceivedFile {
  readonly path: string;
  bytes(): Promise<Buffer>;
}

/** Bodies of requests, on disk while they come and while they are looked at: memory holds none of those that wait. */
@Injectable()
export class IncomingFiles implements BackgroundWork {
  private readonly directory: string;

  constructor(
    @Inject(CONFIG) { filesDir }: Pick<Config, 'filesDir'>,
    private readonly clock: Clock,
  ) {
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

  /** Takes away what nobody will: files of people must not outlive the look at them. */
  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const name of await readdir(this.directory).catch(() => [])) {
      const path = join(this.directory, name);
      const file = await stat(path).catch(() => null);
      if (file && now - file.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}
