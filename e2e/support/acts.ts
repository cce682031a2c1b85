import type { Page } from '@playwright/test';

/** Counts what a person does on the pages from now on: presses, and choices in a list. */
export async function countActs(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeFunction('countAct', () => count++);
  await page.addInitScript(() => {
    const tell = () => (window as unknown as { countAct: () => void }).countAct();
    addEventListener('pointerdown', tell, { capture: true });
    addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && tell(), { capture: true });
  });
  return () => count;
}
