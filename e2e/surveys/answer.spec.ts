import { expect, expectAccessible, test } from '../support/journey';

test('an agent answers a survey with the keyboard alone, and is led to what she left out', async ({ page }) => {
  await page.goto('/enquete#demonstration-de-l-enquete-aupres-des-agents');
  await expect(page.getByRole('heading', { level: 1, name: 'Votre quotidien au CCAS' })).toBeVisible();
  const first = page.getByRole('radio', { name: 'Presque toujours' });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Parfois' })).toBeChecked();
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).press('Enter');
  await expect(page.getByText('Une question attend votre réponse')).toBeVisible();
  const second = page.getByRole('group', { name: /^2\./ });
  await expect(second.getByRole('radio', { name: 'Oui' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Space');
  // each question is one stop, then its boxes, one after the other
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Un annuaire des partenaires à jour' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Merci, votre réponse est comptée' })).toBeFocused();
  await expectAccessible(page);
});
