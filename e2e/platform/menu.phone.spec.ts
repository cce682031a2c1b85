import { expect, expectAccessible, signIn, test } from '../support/journey';

test('the menu of a phone is a screen of its own: it keeps the focus, Back closes it, and the page that is chosen takes its place', async ({ page }) => {
  await signIn(page, 'coordinator');
  const bar = page.getByRole('navigation', { name: 'Navigation principale' });
  await bar.getByRole('link', { name: 'Initiatives' }).click();
  await expect(page).toHaveURL(/\/initiatives$/);

  const opener = bar.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await opener.click();
  await expect(menu.getByRole('heading', { name: 'Menu' })).toBeFocused();
  await expectAccessible(page);
  for (let pressed = 0; pressed < 60; pressed++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))).toBe(true);

  await page.goBack();
  await expect(menu).toHaveCount(0);
  await expect(page).toHaveURL(/\/initiatives$/);
  await expect(opener).toBeFocused();

  await opener.click();
  await expect(menu.getByRole('heading', { name: 'Menu' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page).toHaveURL(/\/initiatives$/);

  await opener.click();
  await menu.getByRole('link', { name: 'Plans' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/initiatives$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});
