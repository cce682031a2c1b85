/** What the set-up started, last first. Kept on globalThis: jest loads set-up and teardown as separate modules. */
const steps = ((globalThis as { maillageTeardown?: (() => Promise<void>)[] }).maillageTeardown ??= []);

export function atEnd(step: () => Promise<void>): void {
  steps.unshift(step);
}

export async function tearDown(): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) await step();
}
