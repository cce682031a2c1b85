import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a panel goes through the list by the arrows, « back » closes it, and the focus returns', async ({ page }) => {
  await signIn(page, 'director', '/rgpd');
  await expect(page.getByRole('heading', { name: 'Socle légal' })).toBeVisible();
  const opener = page.getByRole('button', { name: /(Mettre à jour|Répondre)/ }).nth(1);
  await opener.click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('2 sur 12');
  const first = await panel.getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  await panel.getByRole('heading', { level: 2 }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel).toContainText('3 sur 12');
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
  await expectAccessible(page);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Socle légal' })).toBeVisible();
});

test('a long page says its parts, and which one is being read', async ({ page }) => {
  await signIn(page, 'director', '/rgpd');
  await expect(page.getByRole('heading', { name: 'Socle légal' })).toBeVisible();
  const parts = page.getByRole('navigation', { name: 'Sur cette page' });
  await parts.getByRole('link').last().click();
  await expect(parts.getByRole('link').last()).toHaveAttribute('aria-current', 'location');
  await expect(page).toHaveURL(/#/);
  await expectAccessible(page);
});
