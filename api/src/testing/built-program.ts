import { join } from 'node:path';

/** A program that the set-up of the tests has bundled, as the build does: a process of its own knows nothing of jest. */
export function builtProgram(name: 'confined' | 'confined-samples' | 'unfinished-work' | 'writing-digests' | 'writing-calendars'): string {
  const directory = process.env['TEST_PROGRAMS_DIR'];
  if (!directory) throw new Error('no programs: api/jest/programs-setup.ts has not run');
  return join(directory, `${name}.js`);
}
