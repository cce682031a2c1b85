import { expect, expectAccessible, signIn, test } from '../support/journey';

const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
};

test('a Monday: from the board to the last reminder, with whom to call and who needs more time', async ({ page }) => {
  await signIn(page, 'coordinator', '/campagnes');
  await expect(page.getByRole('heading', { level: 1, name: 'Campagnes' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Point de décembre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Point de décembre' })).toBeVisible();
  await expect(page.getByText(/habitants sur/).first()).toBeVisible();
  await expectAccessible(page);

  // one needs more time, one need not answer
  await page.getByLabel('Montrer').selectOption('attendus');
  await expect(page).toHaveURL(/etat=attendus/);
  const lines = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Agir/ }) });
  await page.getByRole('button', { name: 'Agir : CCAS de Stains' }).click();
  // of this line, and not of the whole campaign
  await page.locator('td.acts').getByRole('button', { name: 'Prolonger', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nouvelle date limite').fill(inDays(40 + test.info().retry));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Prolonger' }).click();
  await expect(page.getByRole('row', { name: /CCAS de Stains/ }).first()).toContainText('prolongée');
  const awaited = await lines.count();
  await lines.first().getByRole('button', { name: /^Agir/ }).click();
  await page.getByRole('button', { name: 'Dispenser' }).click();
  await dialog.getByLabel('Pourquoi').fill('La direction est en arrêt, personne ne la remplace.');
  await dialog.getByRole('button', { name: 'Dispenser' }).click();
  await expect(lines).toHaveCount(awaited - 1);

  // the others are reminded in one act, and what was held back is said
  await page.getByRole('button', { name: /^Relancer \d+/ }).click();
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Relancer' }).click();
  await expect(page.getByText(/relancés? par courriel|Aucun courriel n’est parti/)).toBeVisible();
});

test('a campaign is prepared, checked and opened: nobody is told before', async ({ page }) => {
  await signIn(page, 'coordinator', '/campagnes/nouvelle');
  await page.getByLabel('Titre').fill('Point d’Est Ensemble');
  await page.getByLabel('À répondre d’ici le').fill(inDays(20));
  await page.getByLabel('À qui').selectOption({ label: 'Est Ensemble' });
  await page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
  await expect(page.getByText('Choisissez au moins une chose à demander.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Tout demander.*RGPD/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
  await expect(page.getByRole('heading', { name: 'Qui recevra quoi' })).toBeVisible();
  await expect(page.getByText(/sans personne qui puisse répondre/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ouvrir la campagne' }).click();
  await expect(page.getByText(/ont répondu/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Relancer/ }).first()).toBeVisible();
});
