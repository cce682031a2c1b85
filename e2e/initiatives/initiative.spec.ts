import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a coordinator creates an initiative, declares its weather, and adds a milestone and a funding', async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives/nouvelle');
  await expectAccessible(page);
  await page.getByRole('button', { name: /Créer|Ajouter/ }).click();
  await expect(page.getByLabel('Titre')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Titre').fill('Permanences numériques');
  await page.getByRole('button', { name: /Créer|Ajouter/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Permanences numériques/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mettre à jour la météo' }).click();
  const weather = page.getByRole('form', { name: 'Météo de l’initiative' });
  await weather.getByLabel('Météo').selectOption({ label: 'Objectifs sécurisés' });
  await weather.getByRole('button', { name: 'Enregistrer la météo' }).click();
  await expect(weather.getByLabel('Ce qui l’explique')).toHaveAttribute('aria-invalid', 'true');
  await weather.getByLabel('Ce qui l’explique').fill('Les locaux sont trouvés.');
  await weather.getByRole('button', { name: 'Enregistrer la météo' }).click();
  await expect(page.getByText('Les locaux sont trouvés.').first()).toBeVisible();
});

test('recommendations show both gaps', async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives/recommandations');
  await expect(page.getByRole('heading', { name: 'Recommandations sans initiative' })).toBeVisible();
  await expect(page.getByText('Délégation de service').first()).toBeVisible();
  await expect(page.getByText('Achat groupé de logiciels métiers').first()).toBeVisible();
  await expectAccessible(page);
});

test('a director reads an initiative and changes nothing of it', async ({ page }) => {
  await signIn(page, 'director', '/initiatives/liste');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Gouvernance locale à essaimer/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Gouvernance locale/ })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Modifier' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mettre à jour la météo' })).toHaveCount(0);
});
