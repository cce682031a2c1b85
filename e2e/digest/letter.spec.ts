import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from '../support/journey';

/** As the test of the composition keeps them. */
const sample = (name: string): string => readFileSync(new URL(`../../api/src/digest/letters/samples/${name}.html`, import.meta.url), 'utf8');

for (const name of ['busy-week', 'quiet-week'])
  test(`the letter of a ${name} is read aloud as it is seen, on a screen and on a phone`, async ({ page }) => {
    for (const width of [700, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.setContent(sample(name));
      await expect(page.getByRole('article')).toContainText('Bonjour Diane Recteur,');
      await expectAccessible(page);
    }
  });
