import { ask } from '../support/ask';
import { expect, expectAccessible, openSession, test } from '../support/journey';
import { askedCollection } from './asked';

test('a coordinator relates a question to an indicator and takes it off again with the keyboard alone', async ({ page }) => {
  const title = `Reliée ${Date.now()}`;
  await openSession(page, 'coordinator');
  const id = await askedCollection(page, title);
  const { formCollection } = await ask<{ formCollection: { formId: string } }>(page, 'query ($id: ID!) { formCollection(id: $id) { formId } }', { id });
  await page.goto(`/collectes/formulaires/${formCollection.formId}/indicateurs`);
  await expect(page.getByText('Aucune question n’alimente d’indicateur pour l’instant.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Relier Appels traités' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Indicateur', { exact: true })).toBeFocused();
  await dialog.getByLabel('Nom de l’indicateur').fill(`Appels, ${title}`);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: `Appels, ${title}` })).toBeVisible();
  await expect(page.locator('main :focus')).toBeAttached();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Détacher Appels traités' }).press('Enter');
  await dialog.getByRole('button', { name: 'Détacher' }).press('Enter');
  await expect(page.getByText('Aucune question n’alimente d’indicateur pour l’instant.')).toBeVisible();
  await expect(page.locator('main :focus')).toBeAttached();
});
