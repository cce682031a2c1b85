import { expect, expectAccessible, signIn, test } from '../support/journey';

test('several cells are chosen by keyboard, change their stage in one act, and are as before once it is undone', async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives');
  const grid = page.getByRole('grid', { name: 'Adoption des initiatives par les CCAS' });
  // others, should an attempt before this one not have come to undo it
  await grid.locator(`[data-place="${3 + 3 * test.info().retry}:6"]`).focus();
  await page.keyboard.press('Space');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`);
  const chosen = grid.locator('[aria-selected="true"]');
  await expect(chosen).toHaveCount(6);
  const stages = () => chosen.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['stage']));
  const before = await stages();
  const places = await chosen.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['place']));

  const bar = page.getByRole('region', { name: 'Sélection' });
  await expect(bar).toContainText('6 cases, 3 CCAS, 2 initiatives');
  await bar.getByRole('button', { name: 'Changer l’étape' }).click();
  await bar.getByLabel('Étape').selectOption({ label: 'Évalué' });
  await expect(bar).toContainText(/\d changent/);
  await expectAccessible(page);
  await bar.getByRole('button', { name: /^Changer \d cases$/ }).click();
  const stagesNow = () => Promise.all(places.map((place) => grid.locator(`[data-place="${place}"]`).getAttribute('data-stage')));
  await expect.poll(stagesNow).toEqual(places.map(() => 'assessed'));

  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(/^Geste annulé/)).toBeVisible();
  await expect.poll(stagesNow).toEqual(before);
});
