import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a form is composed by keyboard, shown under a condition, tried as a director would see it and published', async ({ page }) => {
  const title = `Enquête ${Date.now()}`;
  await signIn(page, 'coordinator', '/collectes/formulaires');
  await page
    .getByRole('button', { name: /nouveau formulaire|premier formulaire/i })
    .first()
    .press('Enter');
  await page.getByLabel('Titre').fill(title);
  await page.getByRole('button', { name: 'Composer le formulaire' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByLabel('Titre de la partie à ajouter').fill('Accueil');
  await page.getByLabel('Titre de la partie à ajouter').press('Enter');
  await expect(page.getByRole('heading', { name: '1. Accueil' })).toBeVisible();

  for (const label of ['Repas livrés', 'Portage de repas']) {
    await page.getByLabel('Nature de la question à ajouter à Accueil').selectOption(label === 'Portage de repas' ? 'Un choix' : 'Nombre');
    await page.getByLabel('Question à ajouter à Accueil', { exact: true }).fill(label);
    await page.getByLabel('Question à ajouter à Accueil', { exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  }
  const up = page.getByRole('button', { name: 'Monter Portage de repas' });
  await up.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'code portage_de_repas' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Descendre Portage de repas' })).toBeFocused();
  await page.getByRole('button', { name: 'Modifier : Repas livrés' }).press('Enter');
  await page.getByRole('button', { name: 'Afficher sous condition' }).press('Enter');
  await page.getByLabel('Comparaison').selectOption('est égal à');
  await page.getByLabel('Réponse', { exact: true }).selectOption('Oui');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(page.getByText('sous condition, code repas_livres')).toBeVisible();

  await page.getByRole('button', { name: 'Essayer comme une direction' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Repas livrés' })).toBeHidden();
  await page.getByRole('radio', { name: 'Oui' }).check();
  await expect(page.getByRole('textbox', { name: 'Repas livrés' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Revenir aux questions' }).press('Enter');
  await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).press('Enter');
  await expect(page.getByText(/Version 1 publiée/).first()).toBeVisible();
});
