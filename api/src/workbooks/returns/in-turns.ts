import { setImmediate } from 'node:timers/promises';

/** Milliseconds that nobody notices. */
const TURN_MS = 8;

/** Does long work in turns, and lets others be answered between them. */
export async function inTurns<T>(work: Generator<void, T, undefined>): Promise<T> {
  let until = performance.now() + TURN_MS;
  for (let turn = work.next(); ; turn = work.next()) {
    if (turn.done) return turn.value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + TURN_MS;
  }
}
