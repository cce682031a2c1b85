import type { TakeoverProblem } from '@maillage/domain';
import { type ConfinedTask, ConfinementExceeded, type ConfinementLimits, type Turn } from '../platform/confinement';
import { DomainError } from '../platform/errors/domain-error';
import type { StagedBook } from './reading/staged-book';

/** A workbook of 50 MB packed, read whole. */
export const TAKEOVER_READING_LIMITS: ConfinementLimits = { memoryMb: 1_536, computingSeconds: 60 };

/** What a file says, or why nothing. */
export type ReadAnswer = { readonly book: StagedBook } | { readonly problem: TakeoverProblem };

/** Reads the file at that path. */
export const READ_TAKEOVER: ConfinedTask<{ path: string }, ReadAnswer> = { name: 'takeover.read' };

/** What the workbook says. Refused: TAKEOVER_FILE_UNREADABLE, with what is wrong. */
export async function readBookConfined(turn: Turn, path: string): Promise<StagedBook> {
  const answer = await turn.run(READ_TAKEOVER, { path }).catch((error: unknown): ReadAnswer => {
    if (error instanceof ConfinementExceeded) return { problem: 'TOO_HEAVY' };
    throw error;
  });
  if ('problem' in answer) throw new DomainError('TAKEOVER_FILE_UNREADABLE', { problem: answer.problem });
  return answer.book;
}
