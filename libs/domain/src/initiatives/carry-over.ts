import { INITIATIVE_LIMITS } from './initiative-limits';

/** Whether an initiative may be carried over from one plan to another: always to a later year. */
export const isCarryOverForward = (fromYear: number, toYear: number): boolean => toYear > fromYear;

/** The number that an initiative takes in a plan: the one it had when it is free there, so that people find it again, else the next one; behind the last that there is, the first free one. */
export function chooseNumber(wanted: number | null, taken: readonly number[]): number {
  if (wanted !== null && !taken.includes(wanted)) return wanted;
  let next = Math.max(0, ...taken) + 1;
  if (next > INITIATIVE_LIMITS.number.max) for (next = 1; taken.includes(next);) next++;
  return next;
}
