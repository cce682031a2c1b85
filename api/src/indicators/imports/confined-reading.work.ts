import { createReadStream } from 'node:fs';
import type { ConfinedWork } from '../../platform/confinement';
import type { ConfinedCells, ConfinedRecognition, KeptFile, READ_CELLS, RECOGNISE } from './confined-reading';
import { type ImportSource, readCells, type ReadingProgress, recognise, UnreadableFile } from './reading';

type WorkOf<T> = T extends { readonly types?: (input: infer I) => infer O } ? ConfinedWork<I, O> : never;

const PIECE_BYTES = 1024 * 1024;

const sourceOf = ({ path, ...file }: KeptFile): ImportSource => ({ ...file, open: () => createReadStream(path, { highWaterMark: PIECE_BYTES }) });

/** Recognises a file. The year of its geography is told by whoever asked, who knows the communes of each year. */
export const recogniseWork: WorkOf<typeof RECOGNISE> = async function* ({ file, known }) {
  let communeCodes: string[] | null = null;
  const geographyYearOf = (codes: ReadonlySet<string>): null => {
    communeCodes = [...codes];
    return null;
  };
  const recognition = await recognise(sourceOf(file), { ...known, geographyYearOf });
  yield { recognition, communeCodes } satisfies ConfinedRecognition;
};

/** Reads the cells of a file; why it cannot be read (any further) is the last answer. */
export const readCellsWork: WorkOf<typeof READ_CELLS> = async function* ({ file, recognition, mapping }) {
  let progress: ReadingProgress = { rowsRead: 0, ratio: 0 };
  try {
    for await (const { communeCodes: _, ...batch } of readCells(sourceOf(file), recognition, mapping, (now) => (progress = now)))
      yield { batch, progress } satisfies ConfinedCells;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { problem: error.problem } satisfies ConfinedCells;
  }
};
