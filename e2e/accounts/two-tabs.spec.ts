import { expect, expectAccessible, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';
import { DEMO_PASSWORD } from '../support/people';

test('a click in the tab of one person is never signed by who signed in from another tab', async ({ page, context, complaints }) => {
  const { commune, director } = keptCcas('two tabs');
  const address = '6, avenue des Deux-Onglets';
  await signIn(page, director, '/reseau');
  await page.getByRole('link', { name: commune, exact: true }).first().click();
  await page
    .getByRole('link', { name: 'Modifier' })
    .or(page.getByRole('button', { name: 'Modifier' }))
    .first()
    .click();
  await page.getByLabel('Adresse (facultatif)').fill(address);

  const other = await context.newPage();
  await signIn(other, 'coordinator');

  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Une autre personne s’est connectée' });
  await expect(dialog).toContainText('Rien n’a été fait en son nom');
  await expectAccessible(page);
  await dialog.getByLabel('Mot de passe').fill(DEMO_PASSWORD);
  await dialog.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText(address).first()).toBeVisible();

  // now the other tab is the one of somebody else: it says so, and becomes the director's when she wants it
  await other.getByRole('link', { name: 'Matrice', exact: true }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /^Continuer avec/ })
    .click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Comptes' })).toHaveCount(0);
  expect(complaints.filter((complaint) => !complaint.includes('403'))).toEqual([]);
  complaints.length = 0; // the browser says in the console that requests were refused
});
