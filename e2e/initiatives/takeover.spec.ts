import { expect, expectAccessible, signIn, test } from '../support/journey';

const WORKBOOK = `Suivi des CCAS
;;;
Commune;1. Plénière annuelle;2. Protocole de non-recours
St Denis;fait;en cours
ÉPINAY S/SEINE;x;sans objet
Ile-St-Denis;ok;peut-être
Noisy;fait;fait
`;

test('a coordinator takes over her own workbook, says what is doubtful, sees what is made, and takes it back', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/initiatives/reprise');
  await expect(page.getByRole('heading', { level: 1, name: 'Reprendre un classeur' })).toBeVisible();
  await expectAccessible(page);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  await (await chosen).setFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: Buffer.from(WORKBOOK) });
  await expect(page.getByRole('heading', { level: 1, name: 'suivi.csv' })).toBeVisible();
  // a year that the demonstration has no plan of
  const year = String(await page.getByLabel('Année').locator('option').last().innerText());
  await page.getByLabel('Année').selectOption(year);
  await page.getByRole('combobox', { name: 'Ce que veut dire Noisy' }).selectOption({ label: 'CCAS de Noisy-le-Sec' });
  await page.getByRole('combobox', { name: 'Ce que veut dire peut-être' }).selectOption({ label: 'Volontaire' });
  await expect(page.getByText('2 initiatives et 8 cases d’avancement')).toBeVisible();
  await expectAccessible(page);
  // what was said is there when she comes back
  await page.reload();
  await expect(page.getByText('2 initiatives et 8 cases d’avancement')).toBeVisible();
  await expect(page.getByLabel('Année')).toHaveValue(year);
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByRole('heading', { name: 'Reprise faite' })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler la reprise' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler la reprise' }).click();
  await expect(page.getByText('Ce qui avait été créé a été supprimé')).toBeVisible();
});
