import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a shared DPO clears five points of the list, one after the other', async ({ page }) => {
  await signIn(page, 'dpo');
  await page.goto('/rgpd');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/rgpd/a-traiter?risque=non_compliant');
  await expect(page.getByRole('button', { name: /^Traiter/ }).first()).toBeVisible();
  await expectAccessible(page);
  const left = await page.getByRole('button', { name: /^Traiter/ }).count();
  for (let cleared = 1; cleared <= 5; cleared++) {
    await page
      .getByRole('button', { name: /^Traiter/ })
      .first()
      .click();
    await page.locator('app-privacy-answer-form label', { hasText: 'Oui' }).click();
    await page.getByRole('button', { name: 'Aujourd’hui' }).click();
    if (cleared === 1) await expectAccessible(page);
    await page.locator('app-privacy-answer-form').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.locator('.handled')).toHaveCount(cleared);
  }
  await expect(page.getByRole('button', { name: /^Traiter/ })).toHaveCount(left - 5);
});

test('a funder finds no trace of the RGPD or of conventions', async ({ page }) => {
  await signIn(page, 'funder');
  for (const path of ['/rgpd', '/conventions', '/echeances']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
  }
});
