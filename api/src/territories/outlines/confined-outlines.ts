import { ConfinementExceeded, type ConfinedTask, type ConfinementLimits, type Turn } from '../../platform/confinement';
import { DomainError } from '../../platform/errors/domain-error';
import type { FileOutlines, FileQuestion, OutlinesAnswer, OutlinesQuestion } from './outlines-task';

/** All communes of France in the finest edition that is taken need half of it, and a tenth of the time. */
export const OUTLINES_LIMITS: ConfinementLimits = { memoryMb: 2_048, computingSeconds: 90 };

const OUTLINES: ConfinedTask<OutlinesQuestion, OutlinesAnswer> = { name: 'territories.outlines' };

const tooMuch = (): DomainError => new DomainError('OUTLINES_UNREADABLE', { problem: 'too_large', found: [] });

const ask = (turn: Turn, question: OutlinesQuestion): Promise<OutlinesAnswer> =>
  turn.run(OUTLINES, question).catch((error: unknown) => {
    throw error instanceof ConfinementExceeded ? tooMuch() : error;
  });

/** Outlines by code, read out of GeoJSON and simplified. Refuses what it cannot read: OUTLINES_UNREADABLE, with what is wrong. */
export async function simplifyOutlines(turn: Turn, question: FileQuestion): Promise<FileOutlines> {
  const answer = await ask(turn, question);
  if ('problem' in answer) throw new DomainError('OUTLINES_UNREADABLE', { ...answer });
  if (!('codes' in answer)) throw new Error('A file was asked about, and groups were answered.');
  return answer;
}

/** One outline for each group: the places in `parts` of the outlines that it is made of. */
export async function mergeOutlines(turn: Turn, parts: readonly string[], groups: readonly (readonly number[])[]): Promise<readonly string[]> {
  const answer = await ask(turn, { parts, groups });
  if ('problem' in answer) throw new Error(`Outlines that are stored could not be merged: ${answer.problem}`);
  return answer.rings;
}
