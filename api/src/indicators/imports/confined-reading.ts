import type { ImportReadingProblem } from '@maillage/domain';
import { ConfinementExceeded, type ConfinedTask, type ConfinementLimits, type Turn } from '../../platform/confinement';
import { type CellBatch, type KnownContext, type Mapping, type ReadingProgress, type Recognition, UnreadableFile } from './reading';

/** A file of values on disk. */
export interface KeptFile {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly path: string;
}

/** What the product knows, as far as it can be handed to another process. */
export type KnownFacts = Omit<KnownContext, 'geographyYearOf'>;

/** What a file is, and the codes of communes by which the year of its geography is to be told. */
export interface ConfinedRecognition {
  readonly recognition: Recognition;
  readonly communeCodes: readonly string[] | null;
}

/** Cells with how far the reading is; the codes of communes, which grow with each batch, stay behind. */
export type ConfinedCells =
  { readonly batch: Omit<CellBatch, 'communeCodes'>; readonly progress: ReadingProgress } | { readonly problem: ImportReadingProblem };

/** A workbook of 96 MB unpacked is read whole, and gives no cell before. */
export const READING_LIMITS: ConfinementLimits = { memoryMb: 1_536, computingSeconds: 60 };

export const RECOGNISE: ConfinedTask<{ file: KeptFile; known: KnownFacts }, ConfinedRecognition> = { name: 'imports.recognise' };
export const READ_CELLS: ConfinedTask<{ file: KeptFile; recognition: Recognition; mapping: Mapping }, ConfinedCells> = { name: 'imports.readCells' };

/** A file that takes more than its process may have is as unreadable as a damaged one. */
function asUnreadable(error: unknown): never {
  throw error instanceof ConfinementExceeded ? new UnreadableFile('TOO_HEAVY', { cause: error }) : error;
}

/** `recognise` in a process of its own. */
export async function recogniseConfined(turn: Turn, file: KeptFile, { geographyYearOf, ...known }: KnownContext): Promise<Recognition> {
  const { recognition, communeCodes } = await turn.run(RECOGNISE, { file, known }).catch(asUnreadable);
  const { mapping } = recognition;
  return mapping && communeCodes ? { ...recognition, mapping: { ...mapping, geographyYear: geographyYearOf(new Set(communeCodes)) } } : recognition;
}

/** `readCells` in a process of its own. */
export async function* readCellsConfined(
  turn: Turn,
  file: KeptFile,
  recognition: Recognition,
  mapping: Mapping,
  onProgress: (progress: ReadingProgress) => void,
): AsyncGenerator<Omit<CellBatch, 'communeCodes'>, void, undefined> {
  try {
    for await (const cells of turn.stream(READ_CELLS, { file, recognition, mapping })) {
      if ('problem' in cells) throw new UnreadableFile(cells.problem);
      onProgress(cells.progress);
      yield cells.batch;
    }
  } catch (error) {
    asUnreadable(error);
  }
}
