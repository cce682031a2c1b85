import type { CivilDateText } from '../calendar/civil-date';

/** What each milestone waits for, by id. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/**
 * The milestones that wait for each other in a circle through `id`: each waits for the next, and the last is the first again. The shortest such circle;
 * null when there is none.
 */
export function findLoop(waits: Waits, id: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  let reached: readonly string[] = [id];
  while (reached.length > 0) {
    const next: string[] = [];
    for (const at of reached)
      for (const awaited of waits.get(at) ?? []) {
        if (awaited === id) return wayTo(at, id, cameFrom);
        if (cameFrom.has(awaited)) continue;
        cameFrom.set(awaited, at);
        next.push(awaited);
      }
    reached = next;
  }
  return null;
}

function wayTo(last: string, first: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [first];
  for (let at: string | undefined = last; at !== undefined && at !== first; at = cameFrom.get(at)) way.unshift(at);
  return [first, ...way];
}

/** A milestone by its dates. */
export interface DatedMilestone {
  readonly dueOn: CivilDateText;
  readonly doneOn: CivilDateText | null;
}

/** What a milestone waits for and cannot have by its own day: what is due after it, or was done after it. Nothing once it is done itself. */
export const tooLateFor = <T extends DatedMilestone>({ dueOn, doneOn }: DatedMilestone, awaited: readonly T[]): T[] =>
  doneOn === null ? awaited.filter((one) => (one.doneOn ?? one.dueOn) > dueOn) : [];
