import { readFile as readBytes } from 'node:fs/promises';
import type { ConfinedWork } from '../../platform/confinement';
import { UnreadableWorkbook } from '../../platform/spreadsheets';
import { writeFile } from '../writing/write-file';
import type { READ_FILE, ReadFile, WRITE_FILE } from './confined-files';
import { readFile } from './read-file';

type WorkOf<T> = T extends { readonly types?: (input: infer I) => infer O } ? ConfinedWork<I, O> : never;

/** Reads a workbook that came back. */
export const readFileWork: WorkOf<typeof READ_FILE> = async function* ({ path }) {
  yield await readFile(await readBytes(path)).then(
    (file): ReadFile => ({ file }),
    (error: unknown): ReadFile => {
      if (error instanceof UnreadableWorkbook) return { problem: error.problem };
      throw error;
    },
  );
};

/** Writes a large workbook. */
export const writeFileWork: WorkOf<typeof WRITE_FILE> = async function* (workbook) {
  yield await writeFile(workbook);
};
