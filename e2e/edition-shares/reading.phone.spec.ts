import { expect, expectAccessible, signIn, test } from '../support/journey';
import { DEMO_PASSWORD } from '../support/people';

/** The link of the demonstration, as its loader makes it. */
const LINK = '/lecture/demonstration-du-comite-du-financeur-000000';

test('a committee opens its link on a phone, with the password, and reads on after a reload', async ({ page }) => {
  await page.goto(LINK);
  await expect(page.getByRole('heading', { level: 1, name: 'Une édition vous est ouverte' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Mot de passe du lien').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Lire l’édition' }).click();
  const edition = page.getByRole('article');
  await expect(edition.getByRole('heading', { level: 2, name: 'Comité du financeur' })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(edition.getByText(/Empreinte de l’édition/)).toBeVisible();
});

test('a funder reads what was granted to her, and what changed since she last read', async ({ page }) => {
  await signIn(page, 'funder');
  await page.goto('/lectures-editions');
  await page.getByRole('link', { name: 'Comité du financeur', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Depuis votre dernière lecture/ })).toBeVisible();
  await expect(page.getByRole('article').getByText(/Empreinte de l’édition/)).toBeVisible();
  await expectAccessible(page);
});
