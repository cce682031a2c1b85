import { expect, expectAccessible, signIn, test } from '../support/journey';

test('an administrator sees what is done in the background, and nobody else does', async ({ page }) => {
  await signIn(page, 'admin');
  await page.getByRole('link', { name: 'Tâches' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tâches de fond' })).toBeVisible();
  await expect(page.getByText('Aucune tâche n’a échoué depuis deux semaines.')).toBeVisible();
  const kinds = page.getByRole('region', { name: 'Chaque sorte de tâche' });
  await expect(kinds.getByRole('row', { name: /Suivi des imports interrompus Chaque minute/ })).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'coordinator', '/taches');
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
});
