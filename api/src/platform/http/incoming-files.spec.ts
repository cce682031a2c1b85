import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IncomingFiles } from './incoming-files';

describe('incoming files', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  let filesDir: string;

  beforeEach(async () => {
    filesDir = await mkdtemp(join(tmpdir(), 'incoming-'));
  });
  afterEach(() => rm(filesDir, { recursive: true }));

  it('do not outlive the process that was killed while it looked at them, and are left to one that still does', async () => {
    await mkdir(join(filesDir, 'incoming'));
    for (const [name, minutes] of [
      ['abandoned.part', 61],
      ['coming.part', 59],
    ] as const) {
      await writeFile(join(filesDir, 'incoming', name), 'Madame X');
      await utimes(join(filesDir, 'incoming', name), minutesAgo(minutes), minutesAgo(minutes));
    }
    await new IncomingFiles({ filesDir }, { now: () => now } as never).run();
    expect(await readdir(join(filesDir, 'incoming'))).toEqual(['coming.part']);
  });

  it('are nobody’s before the first of them came', async () => {
    await expect(new IncomingFiles({ filesDir }, { now: () => now } as never).run()).resolves.toBeUndefined();
  });
});
