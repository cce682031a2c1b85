import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a coordinator composes a survey with the keyboard, opens it and hands on its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'coordinator', '/enquetes');
  await page.getByRole('button', { name: 'Nouvelle enquête' }).click();
  await page.getByRole('textbox', { name: 'Titre' }).fill('Après la journée des métiers');
  await page.getByRole('button', { name: 'Composer l’enquête' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Après la journée des métiers' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ouvrir l’enquête' })).toBeDisabled();
  await page.getByRole('button', { name: 'Ajouter une question' }).press('Enter');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('La journée vous a-t-elle servi ?');
  await page.getByRole('textbox', { name: /^Réponses proposées/ }).fill('Oui\nNon\nNe se prononce pas');
  await page.getByRole('button', { name: 'Ajouter la question' }).press('Enter');
  await expect(page.getByText('1. La journée vous a-t-elle servi ?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Un lien pour une session' }).click();
  await page.getByLabel('Nom du lien').fill('Journée des métiers');
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await page.getByRole('button', { name: 'Ouvrir l’enquête' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir l’enquête' }).click();
  await page.getByRole('button', { name: /^Copier l’adresse/ }).click();
  const address = page.getByText(/\/enquete#/);
  await expect(address).toBeVisible();
  await page.getByRole('link', { name: 'Saisir une réponse papier' }).click();
  await page.getByRole('radio', { name: 'Oui', exact: true }).check();
  await page.getByRole('button', { name: 'Compter cette réponse' }).click();
  await expect(page.getByText('1 saisie depuis l’ouverture de cette page')).toBeVisible();
  await expectAccessible(page);
});

test('a director reads what was published of a survey, over the network alone', async ({ page }) => {
  await signIn(page, 'director', '/enquetes');
  await page.getByRole('link', { name: 'Action sociale du personnel' }).click();
  const first = page.getByRole('table').first();
  await expect(first.getByRole('columnheader', { name: /^Réseau/ })).toBeVisible();
  await expect(first.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: /Qu’est-ce qui vous aiderait/ })).toHaveCount(0);
  await expectAccessible(page);
});
