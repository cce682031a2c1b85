import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from './file-store';

/** Files in a folder of this machine. A name is only ever that of whole bytes: they are written under another one, then renamed. */
export class LocalFileStore extends FileStore {
  constructor(private readonly directory: string) {
    super();
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.directory, key);
    const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(unfinished, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    await syncDirectory(dirname(path));
  }

  override async get(key: string): Promise<Readable> {
    return (await open(join(this.directory, key))).createReadStream();
  }
}

/** A rename is kept through a power cut once its folder is; Windows knows no such thing. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path);
  await directory.sync().finally(() => directory.close());
}
