import { expect, expectAccessible, signIn, test } from '../support/journey';

test('the bell says what is new, the page leads to it, and what was read is read', async ({ page }) => {
  await signIn(page, 'referent');
  const bell = page.getByRole('banner').getByRole('link', { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName(/^Notifications, \d+\snouvelles?$/);
  await bell.click();
  await expect(page.getByRole('heading', { name: 'Notifications', level: 1 })).toBeVisible();
  const toRead = page.getByRole('region', { name: 'À lire' });
  await expect(toRead).toContainText('Camille Arnaud vous demande de lever un blocage');
  await expectAccessible(page);
  await toRead
    .getByRole('link', { name: /lever un blocage/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/initiatives\//);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Déjà lues' })).toContainText('Camille Arnaud vous demande de lever un blocage');

  await signIn(page, 'contributor');
  await page.goto('/notifications');
  await page.getByLabel('Nature').selectOption({ label: 'Suppléances' });
  await expect(page.getByRole('region', { name: 'À lire' }).getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(page.getByRole('region', { name: 'À lire' })).toHaveCount(0);
  await expect(bell).toHaveAccessibleName('Notifications');
});

test('who is away says so, who stands in is told, and her name stands where the person is chosen', async ({ page }) => {
  await signIn(page, 'dpo');
  await page.goto('/mon-compte');
  const absences = page.getByRole('region', { name: 'Absences et suppléance' });
  await absences.getByRole('button', { name: 'Annoncer une absence' }).click();
  await absences.getByRole('textbox', { name: 'Au' }).fill(new Date(Date.now() + 10 * 86_400_000).toLocaleDateString('fr-FR'));
  await absences.getByRole('combobox', { name: /^Suppléance/ }).selectOption({ label: 'Camille Arnaud' });
  await expectAccessible(page);
  await absences.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(absences.getByText('Suppléance\u202f: Camille Arnaud')).toBeVisible();

  await signIn(page, 'coordinator');
  await page.goto('/notifications');
  await expect(page.getByRole('region', { name: 'À lire' })).toContainText('Rosa Lemoine s’absente');
});
