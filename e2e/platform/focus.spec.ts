import type { Page } from '@playwright/test';
import { DIALOG, type FormOnPage, FORMS, openersOf, partsOf, rowsOf } from '../support/forms';
import { expect, openSession, test } from '../support/journey';

for (const person of Object.keys(FORMS) as (keyof typeof FORMS)[])
  for (const [from, to] of partsOf(person, 21)) {
    test(`the focus goes into every form that opens in a page of the ${person}, and back to what opened it, from ${from + 1} to ${to}`, async ({ page }) => {
      test.setTimeout(240_000);
      page.setDefaultTimeout(20_000);
      await openSession(page, person);
      const rows = await rowsOf(page);
      const opened = FORMS[person](rows)
        .slice(from, to)
        .filter(({ opens, form }) => opens && form !== DIALOG);
      for (const form of opened)
        await test.step(`${form.form}, ${form.at} ${String(form.opens)}`, async () => {
          const at = form.made ? await form.made(page, rows) : form.at;
          // what was given up leaves the page as it was
          if (!page.url().endsWith(at)) await page.goto(at);
          await goesInAndBack(page, form);
        });
    });
  }

async function goesInAndBack(page: Page, form: FormOnPage): Promise<void> {
  const { form: place, ticked } = form;
  if (ticked) await page.getByRole('checkbox', { name: ticked }).first().check();
  const acts = openersOf(page, form);
  for (const act of acts) {
    await act.focus();
    await page.keyboard.press('Enter');
  }
  const field = page.locator(place).locator('form :focus');
  await expect(field.or(page.locator('dialog[open] :focus')).first(), 'the focus stands in the form').toBeAttached();
  await page
    .locator(place)
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click();
  await expect(acts.at(-1)!, 'the focus is back on what opened it').toBeFocused();
}
