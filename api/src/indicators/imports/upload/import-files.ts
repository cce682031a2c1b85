import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Clock } from '../../../platform/clock/clock';
import { CONFIG, type Config } from '../../../platform/config/config';

/** A file that is still coming, or whose sender went away. */
const UNFINISHED = /\.part$/;
const UNFINISHED_FOR_MS = 24 * 3_600_000;

/**
 * Files of values, kept until they are applied or given up. They stand in the folder of attached files, which processes share, and never
 * in a bucket: they are read piece by piece, several times, and are of no use afterwards.
 */
@Injectable()
export class ImportFiles {
  private readonly directory: string;

  constructor(
    @Inject(CONFIG) { filesDir }: Config,
    private readonly clock: Clock,
  ) {
    this.directory = join(filesDir, 'imports');
  }

  /** Where a file may be written while it comes. */
  async newPath(): Promise<string> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    return join(this.directory, `${randomBytes(9).toString('hex')}.part`);
  }

  /** The file that came is that of the import. */
  keep(path: string, importId: number): Promise<void> {
    return rename(path, this.pathOf(importId));
  }

  /** Whether the file can still be read. */
  async has(importId: number): Promise<boolean> {
    return (await stat(this.pathOf(importId)).catch(() => null)) !== null;
  }

  async remove(importId: number): Promise<void> {
    await rm(this.pathOf(importId), { force: true });
  }

  /** Numbers of the imports whose file is kept; forgets those that never came whole. */
  async list(): Promise<number[]> {
    const names = await readdir(this.directory).catch(() => []);
    const now = this.clock.now().getTime();
    for (const name of names.filter((candidate) => UNFINISHED.test(candidate))) {
      const path = join(this.directory, name);
      const file = await stat(path).catch(() => null);
      if (file && now - file.mtimeMs > UNFINISHED_FOR_MS) await rm(path, { force: true });
    }
    return names.map(Number).filter(Number.isInteger);
  }

  /** Where the file stands. */
  pathOf(importId: number): string {
    return join(this.directory, String(importId));
  }
}
