import { expect, expectAccessible, signIn, test } from '../support/journey';

test('an edition is begun, ordered by keyboard, written, read in a preview, signed off and published, and a director reads what was published', async ({
  page,
  browser,
}) => {
  const title = `Conseil du ${Date.now()}`;
  await signIn(page, 'coordinator');
  await page.goto('/editions');
  await page.getByRole('link', { name: 'Nouvelle édition' }).press('Enter');
  await page.getByLabel('Titre').fill(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Composer l’édition' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const blocks = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Écrire/ }) });
  await expect(blocks.first()).toContainText('Contexte');
  const down = page.getByRole('button', { name: 'Descendre Contexte' });
  await down.press('Enter');
  await expect(blocks.nth(1)).toContainText('Contexte');
  await expect(down).toBeFocused();
  await page.getByRole('button', { name: 'Écrire : Contexte' }).press('Enter');
  await page.getByLabel('Texte (facultatif)').fill('Le réseau **avance**.');
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(blocks.nth(1)).toContainText('avance');

  await page.getByRole('button', { name: 'Voir l’aperçu' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Aperçu' })).toBeVisible();
  await expect(page.getByRole('article').getByText('Le réseau avance.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Donner le bon à publier' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Donner le bon à publier' }).press('Enter');
  await expect(page.getByText(/Bon à publier donné par/)).toBeVisible();
  await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).press('Enter');
  await expect(page.getByText(/Empreinte de l’édition/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voir ce qui a changé' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui a changé' })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'director');
  await other.goto('/editions');
  await other.getByRole('link', { name: title }).press('Enter');
  await expect(other.getByRole('article').getByText('Le réseau avance.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Rectifier' })).toHaveCount(0);
  await other.context().close();
});
