import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';

// one list, whose lines go as they are answered
test.describe.configure({ mode: 'default' });

test('a shared DPO clears five points of the list, one after the other', async ({ page }) => {
  await signIn(page, 'dpo', '/rgpd');
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
  await openSession(page, 'funder');
  for (const path of ['/rgpd', '/conventions', '/echeances']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
  }
});

test('a shared DPO gives several CCAS the same answer in one act, and takes it back in one', async ({ page }) => {
  await signIn(page, 'dpo', '/rgpd/a-traiter');
  await page.getByRole('button', { name: 'Par point' }).click();
  await expect(page).toHaveURL(/grouper=point/);
  const group = page.getByRole('heading', { level: 2 }).first();
  await expect(group).toBeVisible();
  await expectAccessible(page);
  const lines = page.getByRole('checkbox', { name: /^Choisir / });
  for (const line of [lines.nth(0), lines.nth(1), lines.nth(2)]) await line.check();
  await page.keyboard.press('Enter');
  await page.getByLabel('Est-ce en place').selectOption({ label: 'Oui' });
  await page.getByRole('textbox', { name: /Date de la preuve/ }).fill('01/03/2026');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer pour 3 lignes' }).click();
  await expect(page.locator('.handled')).toHaveCount(3);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('3 réponses annulées.')).toBeVisible();
  await expect(page.locator('.handled')).toHaveCount(0);
});
