import type { Page } from '@playwright/test';
import { attached, DIALOG, type FormOnPage, FORMS, rowsOf } from '../support/forms';
import { expect, signIn, test } from '../support/journey';

for (const person of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
  test(`the focus goes into every form that opens in a page of the ${person}, and back to what opened it`, async ({ page }) => {
    test.setTimeout(600_000);
    page.setDefaultTimeout(10_000);
    await signIn(page, person);
    const rows = await rowsOf(page);
    if (person === 'coordinator') await attached(page, rows);
    const opened = FORMS[person](rows).filter(({ opens, form }) => opens && form !== DIALOG);
    for (const form of opened) await test.step(`${form.form}, ${form.at} ${String(form.opens)}`, () => goesInAndBack(page, form));
  });
}

async function goesInAndBack(page: Page, { form, at, ticked, opens = [] }: FormOnPage): Promise<void> {
  await page.goto(at);
  if (ticked) await page.getByRole('checkbox', { name: ticked }).first().check();
  const acts = opens.map((name) => page.getByRole('button', { name }).or(page.getByRole('link', { name })).first());
  for (const act of acts) {
    await act.focus();
    await page.keyboard.press('Enter');
  }
  const field = page.locator(form).locator('form :focus');
  await expect(field.or(page.locator('dialog[open] :focus')).first(), 'the focus stands in the form').toBeAttached();
  await page
    .locator(form)
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click();
  await expect(acts.at(-1)!, 'the focus is back on what opened it').toBeFocused();
}
