import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a milestone is moved on the line of time by keyboard and by mouse, taken back each time, and the whole stands on one sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'coordinator');
  await page.goto('/initiatives/frise?zoom=trimestre');
  const chart = page.getByRole('region', { name: 'Frise des initiatives' });
  const milestone = chart.getByRole('button', { name: /^Dernière journée|^Lancement des collectes/ }).first();
  const movable = chart.getByRole('button', { name: /^Lancement des collectes/ });
  await expect(milestone).toBeAttached();
  const before = await movable.getAttribute('aria-label');

  await movable.focus();
  await page.keyboard.press('Space');
  for (const key of ['Shift+ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(movable).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Lancement des collectes.+ est déplacé au/)).toBeVisible();
  await expect(movable).not.toHaveAttribute('aria-label', before ?? '');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(movable).toHaveAttribute('aria-label', before ?? '');

  await movable.scrollIntoViewIfNeeded();
  const box = await movable.locator('.sign').boundingBox();
  if (!box) throw new Error('not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/Lancement des collectes.+ est déplacé au/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).last().click();
  await expect(movable).toHaveAttribute('aria-label', before ?? '');

  await page.getByRole('link', { name: 'Voir en liste' }).click();
  await expect(page.getByRole('row', { name: /Lancement des collectes/ })).toContainText('Trame et définitions');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voir la frise' }).click();
  await expect(chart).toBeVisible();

  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
