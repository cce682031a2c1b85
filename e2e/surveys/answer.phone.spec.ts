import { expect, expectAccessible, test } from '../support/journey';

/** The address of the demonstration's open survey, as its loader makes it. */
const ADDRESS = '/enquete#demonstration-de-l-enquete-aupres-des-agents';

test('a survey of agents is answered without an account, once from a device', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole('heading', { level: 1, name: 'Votre quotidien au CCAS' })).toBeVisible();
  await expect(page.getByText('Cette enquête est anonyme.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(page.getByText('2 questions attendent votre réponse')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Presque toujours' })).toBeFocused();
  await page.getByRole('radio', { name: 'Presque toujours' }).check();
  await page.getByRole('radio', { name: 'En partie' }).check();
  await page.getByRole('checkbox', { name: 'De la traduction' }).check();
  await page.getByRole('textbox', { name: 'Que faudrait-il changer d’abord' }).fill('Un bureau au calme');
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Merci, votre réponse est comptée' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Cet appareil a déjà répondu' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/enquete#adresse-inventee');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Cette enquête n’est pas ouverte' })).toBeVisible();
});
