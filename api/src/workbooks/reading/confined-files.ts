import type { ConfinedTask, ConfinementLimits } from '../../platform/confinement';
import type { WorkbookProblem } from '../../platform/spreadsheets';
import type { WorkbookToWrite } from '../writing/workbook-to-write';
import type { ReturnedFile } from './read-file';

/** What a file says, or why it cannot be read. */
export type ReadFile = { readonly file: ReturnedFile } | { readonly problem: WorkbookProblem };

/** A workbook of 100,000 cells takes a fifth of that. */
export const FILE_LIMITS: ConfinementLimits = { memoryMb: 1_024, computingSeconds: 60 };

export const READ_FILE: ConfinedTask<{ path: string }, ReadFile> = { name: 'workbooks.read' };
export const WRITE_FILE: ConfinedTask<WorkbookToWrite, Uint8Array> = { name: 'workbooks.write' };
