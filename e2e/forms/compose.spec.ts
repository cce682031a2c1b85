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
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(page.getByText('Affichée si « Portage de repas » est égal à « Oui ».')).toBeVisible();

  // what comes before what it looks at is refused at its place
  await page.getByRole('button', { name: 'Monter Repas livrés' }).press('Enter');
  const faults = page.getByRole('region', { name: /à corriger avant de publier/ });
  await expect(faults).toContainText('Portage de repas');
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeDisabled();
  await faults.getByRole('button', { name: 'Repas livrés' }).press('Enter');
  await page.getByRole('button', { name: 'Descendre Repas livrés' }).press('Enter');
  await expect(faults).toBeHidden();

  await page.getByLabel('Nature de la question à ajouter à Accueil').selectOption('Tableau');
  await page.getByLabel('Question à ajouter à Accueil', { exact: true }).fill('Partenaires');
  await page.getByLabel('Question à ajouter à Accueil', { exact: true }).press('Enter');
  await page.getByLabel('Lignes, une par ligne').fill('');
  await page.getByLabel('Lignes au plus').fill('7');
  await page.getByRole('button', { name: 'Ajouter une colonne' }).press('Enter');
  const column = page.getByRole('group', { name: 'Colonne 2' });
  await expect(column.getByLabel('Intitulé')).toBeFocused();
  await page.keyboard.type('Convention');
  await column.getByLabel('On y écrit').selectOption('Un choix');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  const duplicate = page.getByRole('button', { name: 'Dupliquer Repas livrés' });
  await expect(duplicate).toBeEnabled(); // once the form has closed
  await duplicate.press('Enter');
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await page.getByRole('button', { name: 'Retirer Repas livrés (copie)' }).press('Enter');
  await expect(page.getByText('code repas_livres2')).toBeHidden();

  await page.getByRole('button', { name: 'Ajouter un contrôle' }).press('Enter');
  await page.getByLabel('Citer un chiffre').selectOption('Repas livrés');
  await page.getByRole('button', { name: 'Dans ce nombre' }).press('Enter');
  await expect(page.getByLabel('Ce nombre')).toHaveValue('[repas_livres]');
  await page.getByLabel('celui-ci').fill('9000');
  await page.getByLabel('Ce qui ne s’accorde pas').fill('Plus de repas que le traiteur n’en fait.');
  await expect(page.getByText('Repas livrés, au plus 9000.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Modifier : Plus de repas' })).toBeVisible();

  await page.getByRole('link', { name: 'Formulaire papier' }).press('Enter');
  await expect(page.getByText('À remplir seulement si « Portage de repas » est égal à « Oui ».')).toBeVisible();
  await expect(page.getByText('Jusqu’à 7 lignes')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();

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
