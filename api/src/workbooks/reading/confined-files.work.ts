import { readFile as readBytes } from 'node:fs/promises';
import type { ConfinedWork } from '../../platform/confinement';
import { UnreadableWorkbook } from '../../platform/spreadsheets';
import { takenOver } from '../writing/workbook-to-write';
import { writeIn } from '../writing/write-in';
import type { READ_FILE, ReadFile, WRITE_FILE } from './confined-files';
import { pack } from '../packed';
import { idsOf } from './ids-of';
import { readFile } from './read-file';

type WorkOf<T> = T extends { readonly types?: (input: infer I) => infer O } ? ConfinedWork<I, O> : never;

/** Reads a workbook that came back. */
export const readFileWork: WorkOf<typeof READ_FILE> = async function* ({ path }) {
  yield await readFile(await readBytes(path)).then(
    async (file): Promise<ReadFile> => ({ exportId: file.exportId, kind: file.kind, ids: idsOf(file), content: await pack(file, { hasDates: true }) }),
    (error: unknown): ReadFile => {
      if (error instanceof UnreadableWorkbook) return { problem: error.problem };
      throw error;
    },
  );
};

/** Writes a large workbook. */
export const writeFileWork: WorkOf<typeof WRITE_FILE> = async function* ({ format, workbook }) {
  yield await writeIn(format, takenOver(workbook));
};
