import type { WorkbookFormat } from '@maillage/domain';
import type { ConfinedTask, ConfinementLimits } from '../../platform/confinement';
import type { WorkbookProblem } from '../../platform/spreadsheets';
import type { HandedOver } from '../writing/workbook-to-write';
import type { ReturnedFile } from './read-file';

/** What a file says: by what it is recognised, and all of it, packed; or why it cannot be read. */
export type ReadFile = (ReadHead & { readonly content: Uint8Array }) | { readonly problem: WorkbookProblem };

/** By what a file is recognised. */
export interface ReadHead extends Pick<ReturnedFile, 'exportId' | 'kind'> {
  /** Ids that stand in it, as far as they are looked at. */
  readonly ids: readonly string[];
}

/** A workbook of 100,000 cells takes a fifth of that. */
export const FILE_LIMITS: ConfinementLimits = { memoryMb: 1_024, computingSeconds: 60 };

export const READ_FILE: ConfinedTask<{ path: string }, ReadFile> = { name: 'workbooks.read' };
export const WRITE_FILE: ConfinedTask<{ format: WorkbookFormat; workbook: HandedOver }, Uint8Array> = { name: 'workbooks.write' };
