const LOOKED_EVERY_MS = 15;

/** Waits for what happens in the background, however slow the machine: the test's own time is the only limit. Gives what was seen. */
export async function until<T>(look: () => T | Promise<T>): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<T, undefined | null | false | 0 | ''>;
    await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY_MS));
  }
}
