import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a newcomer finds whom to call, and the history of the commune', async ({ page }) => {
  await signIn(page, 'coordinator', '/reseau');
  await expect(page.getByText('39 CCAS').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Saint-Denis', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Qui appeler' })).toBeVisible();
  await expect(page.getByText('929940146')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Dossier du CCAS' }).getByRole('link')).toHaveCount(12);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Saint-Denis', exact: true }).first().click();
  await expect(page.getByText(/Pierrefitte-sur-Seine/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a director changes her CCAS and no other', async ({ page }) => {
  await signIn(page, 'director', '/reseau');
  await page.getByRole('link', { name: 'Stains', exact: true }).first().click();
  await page
    .getByRole('link', { name: 'Modifier' })
    .or(page.getByRole('button', { name: 'Modifier' }))
    .first()
    .click();
  await page.getByLabel('Téléphone').first().fill('pas un numéro');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  await expect(page.getByLabel('Téléphone').first()).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Téléphone').first().fill('0199001234');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  await expect(page.getByText('01 99 00 12 34').first()).toBeVisible();

  await page.goto('/reseau?perimetre=reseau');
  await page.getByRole('link', { name: 'Villetaneuse', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Qui appeler' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Modifier' })).toHaveCount(0);
});
