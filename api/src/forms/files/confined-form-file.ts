import type { FormFileProblem, FormFileReading, FormFileSheet } from '@maillage/domain';
import { ConfinementExceeded, type ConfinedTask, type ConfinementLimits, type Turn } from '../../platform/confinement';
import { DomainError } from '../../platform/errors/domain-error';

/** A workbook of 10 MB packed, read whole. */
export const FORM_FILE_READING_LIMITS: ConfinementLimits = { memoryMb: 768, computingSeconds: 20 };

/** What a file says, or why nothing. */
export type ReadFormFile = { readonly sheets: readonly FormFileSheet[] } | { readonly problem: FormFileProblem };

/** Reads the file at that path. */
export const READ_FORM_FILE: ConfinedTask<{ path: string; reads: FormFileReading }, ReadFormFile> = { name: 'forms.readFile' };

/** The sheets of a file. Refused: FORM_FILE_UNREADABLE, with what is wrong. */
export async function readSheetsConfined(turn: Turn, path: string, reads: FormFileReading): Promise<readonly FormFileSheet[]> {
  const answer = await turn.run(READ_FORM_FILE, { path, reads }).catch((error: unknown): ReadFormFile => {
    if (error instanceof ConfinementExceeded) return { problem: 'TOO_HEAVY' };
    throw error;
  });
  if ('problem' in answer) throw new DomainError('FORM_FILE_UNREADABLE', { problem: answer.problem });
  return answer.sheets;
}
