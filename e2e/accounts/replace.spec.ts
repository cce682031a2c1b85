import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a coordinator replaces a director in one form, and sees what goes with it', async ({ page }) => {
  const first = `sortante-${Date.now()}@ccas.example`;
  await signIn(page, 'coordinator', '/comptes/nouveau');
  await page.getByLabel('Prénom et nom').fill('Personne Sortante');
  await page.getByLabel('Adresse électronique').fill(first);
  await page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Direction de CCAS' });
  await page.getByLabel('CCAS', { exact: true }).selectOption({ label: 'CCAS de Coubron' });
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Personne Sortante' })).toBeVisible();

  await page.getByRole('button', { name: /^Mettre fin ou remplacer/ }).click();
  const panel = page.getByRole('dialog').or(page.getByRole('complementary')).filter({ hasText: 'Mettre fin à un rôle' });
  await expect(page.getByLabel('Dernier jour')).toBeVisible();
  await page.getByLabel('Une personne prend la suite').check();
  await expectAccessible(page);
  await page.getByLabel('Prénom et nom').fill('Personne Entrante');
  await page.getByLabel('Adresse électronique').fill(first.replace('sortante', 'entrante'));
  await page.getByRole('button', { name: 'Remplacer', exact: true }).click();
  await expect(page.getByText(/l’invitation est partie/)).toBeVisible();
  await expect(panel).toHaveCount(0);
  await expect(page.getByText(/jusqu’au/).first()).toBeVisible();

  await page.goto('/comptes?q=entrante');
  await expect(page.getByText('Personne Entrante').first()).toBeVisible();
});
