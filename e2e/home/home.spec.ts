import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a coordinator sees who needs her first, and reminds them in one act', async ({ page }) => {
  await signIn(page, 'coordinator');
  await expect(page.getByRole('heading', { name: 'Ce qui demande votre attention' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Relancer/ })
    .first()
    .click();
  const confirmation = page.getByRole('dialog');
  await expectAccessible(page);
  await confirmation.getByRole('button', { name: /^Relancer/ }).click();
  await expect(page.getByText(/relanc/i).last()).toBeVisible();
});

test('the search box opens by « / » and leads to a CCAS', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.keyboard.press('/');
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('ile saint');
  await page.getByText('CCAS de L’Île-Saint-Denis').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'CCAS de L’Île-Saint-Denis' })).toBeVisible();
});
