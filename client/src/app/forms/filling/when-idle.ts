/** At most so long one waits for a browser that is never idle. */
const LATEST_MS = 500;
const AGAIN_MS = 300;

/** Does something once the browser has nothing else to do, and nobody is busy; gives what calls it off. */
export function whenIdle(act: () => void, isBusy: () => boolean = () => false): () => void {
  let calledOff = (): void => {};
  const after = (ms: number, next: () => void): void => {
    const timer = setTimeout(next, ms);
    calledOff = () => clearTimeout(timer);
  };
  const ask = (): void => {
    const turn = (): void => (isBusy() ? after(AGAIN_MS, ask) : act());
    if (!('requestIdleCallback' in globalThis)) return after(0, turn);
    const asked = requestIdleCallback(turn, { timeout: LATEST_MS });
    calledOff = () => cancelIdleCallback(asked);
  };
  ask();
  return () => calledOff();
}
