import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from '../support/journey';

/** Presses Tab until that has the focus: nothing is reached by the mouse, nor by a script. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the focus never came there');
}

test('the catalogue, an indicator, its periods and its map are used with the keyboard alone', async ({ page }) => {
  await signIn(page, 'director');
  await tabTo(page, page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Indicateurs' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('searchbox', { name: 'Chercher' }));
  await page.keyboard.type('foyers rsa');
  const found = page.getByRole('link', { name: 'Foyers bénéficiaires du RSA', exact: true });
  await tabTo(page, found);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Foyers bénéficiaires du RSA' })).toBeVisible();

  const views = page.getByRole('navigation', { name: 'Façons de voir l’indicateur' });
  for (const name of ['Courbe', 'Tableau']) {
    await tabTo(page, views.getByRole('link', { name }));
    await page.keyboard.press('Enter');
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  await tabTo(page, views.getByRole('link', { name: 'Carte' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(views.getByRole('link', { name: 'Carte' })).toHaveAttribute('aria-current', 'page');

  const slider = page.getByRole('slider', { name: 'Période' });
  await tabTo(page, slider);
  await expect(slider).toHaveAttribute('aria-valuetext', '2024');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '2023');
  await expect(slider).toBeFocused();

  const map = page.getByRole('group', { name: /2023.*les flèches passent/ });
  await tabTo(page, map.getByRole('link', { name: /^Aubervilliers\s:/ }));
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Aubervilliers\s: 6\s930\sfoyers, arrondi, /);
  await expectAccessible(page);
  const focused = () => page.locator(':focus').getAttribute('aria-label');
  for (let pressed = 0; pressed < 2; pressed++) {
    const before = await focused();
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).not.toBe(before);
  }
  await expect(page.locator(':focus')).toHaveAccessibleName(/^(?!Aubervilliers).+\s: [\d\s]+foyers/);
  const name = (await focused()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: name.split(/,|\s:/)[0] })).toBeVisible();
});
