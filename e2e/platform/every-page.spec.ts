import type { Page } from '@playwright/test';
import { rowsOf } from '../support/forms';
import { expect, expectAccessible, signIn, test } from '../support/journey';
import { type Person, PEOPLE } from '../support/people';

/** One run tells all that is wrong. */
const softly = expect.configure({ soft: true });

/** WCAG 1.4.12: what a person may set for herself without losing anything. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Pages that are other ones for who shares the rest with the coordinator and the director: these two read every page. */
const OWN_PAGES: Partial<Record<Person, readonly string[]>> = {
  dpo: ['/', '/echeances', '/rgpd', '/rgpd/a-traiter'],
  referent: ['/', '/echeances', '/reseau', '/initiatives/blocages'],
  contributor: ['/', '/mon-ccas', '/echeances', '/notifications'],
  admin: ['/comptes', '/envois', '/taches', '/indicateurs/contours', '/indicateurs/propositions'],
};

/** Of those who have many pages, some at a time, so that both workers end at once. */
const PARTS: Partial<Record<Person, number>> = { coordinator: 4, director: 3 };

for (const person of Object.keys(PEOPLE) as Person[])
  for (let part = 0, parts = PARTS[person] ?? 1; part < parts; part++) {
    test(`every page of the ${person} is accessible, on a desk and spaced out on the narrowest screen, ${part + 1} of ${parts}`, async ({ page }) => {
      test.setTimeout(240_000);
      await signIn(page, person);
      const pages = OWN_PAGES[person] ?? (await pagesOf(page, person));
      for (const address of pages.filter((_, index) => index % parts === part)) {
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('ui-state [role=status]')).toHaveCount(0);
          await expectAccessible(page);
          await expectToFitSpacedOut(page);
        });
      }
    });
  }

/** What the menu leads to, and one object of each kind. */
async function pagesOf(page: Page, person: Person): Promise<string[]> {
  const menu = page.getByRole('button', { name: 'Menu' });
  await page.setViewportSize({ width: 390, height: 844 });
  if (person !== 'funder') await menu.click();
  const links = await page.locator('dialog[open] nav a, footer a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  await page.setViewportSize({ width: 1440, height: 900 });
  if (person === 'funder') return [...new Set(['/', ...links])];
  const { initiative, convention, ccas } = await rowsOf(page);
  const objects = [
    initiative && `/initiatives/${initiative}`,
    convention && `/conventions/${convention}`,
    ccas && `/reseau/${ccas}`,
    ccas && `/rgpd/ccas/${ccas}`,
  ];
  return [...new Set(['/', ...links, ...objects.filter((address) => address !== ''), '/mon-compte'])];
}

async function expectToFitSpacedOut(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
  // the rail leaves the narrow page a moment after it became narrow
  await softly
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), {
      message: `${page.url()} overflows no screen of 320 pixels`,
      timeout: 3000,
    })
    .toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}
