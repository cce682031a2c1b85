import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type RolldownOptions } from 'rolldown';
import { loadConfig } from 'rolldown/config';
import { atEnd } from './teardown-list';

/** Bundles the programs that run in processes of their own, as the build does, in a folder from which their packages are found. */
export async function buildPrograms(): Promise<void> {
  const dir = resolve(`tmp/programs-${process.pid}`);
  atEnd(() => rm(dir, { recursive: true, force: true }));
  const { output, ...options } = (await loadConfig('api/rolldown.config.mjs')) as RolldownOptions;
  const input = {
    confined: 'api/src/confined.ts',
    'confined-samples': 'api/src/testing/confined-samples.ts',
    'unfinished-work': 'api/src/testing/unfinished-work.ts',
    'writing-digests': 'api/src/testing/writing-digests.ts',
    'writing-calendars': 'api/src/testing/writing-calendars.ts',
  };
  await build({ ...options, input, output: { ...output, dir, sourcemap: false }, logLevel: 'warn' });
  process.env['TEST_PROGRAMS_DIR'] = dir;
}
