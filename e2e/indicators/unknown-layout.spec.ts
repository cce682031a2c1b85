import { importFile } from '../support/files';
import { expect, expectAccessible, openSession, test } from '../support/journey';

const INDICATOR = 'Logements vacants';

/** With a column of its own at each attempt: one before may have taught its layout. */
const fileOf = (year: number, stains: number): string =>
  `Ville;Insee;Exercice;Logements inoccupés;Commentaire ${test.info().retry + 1}\nStains;93072;${year};${stains};relevé de mars\nBondy;93010;${year};1 120;relevé de mars\nBobigny;93008;${year};nd;en attente\n`;

test('a table of no known layout is mapped by hand once, and the next one is read alone', async ({ page }) => {
  const format = `Observatoire local du logement ${test.info().retry + 1}`;
  await openSession(page, 'coordinator');
  await importFile(page, 'observatoire-2024.csv', fileOf(2024, 812 + test.info().retry));
  await expect(page.getByText('Ce format n’est pas connu.')).toBeVisible();
  const form = page.getByRole('form', { name: 'Désigner les colonnes du fichier' });
  await form.getByLabel('Code du territoire').selectOption({ label: 'Insee' });
  await form.getByLabel('Où est dite la période').selectOption({ label: 'Dans une colonne' });
  await form.getByLabel('Colonne de la période').selectOption({ label: 'Exercice' });
  await form.getByRole('combobox', { name: 'Logements inoccupés' }).fill('vacants');
  await page.getByRole('option', { name: INDICATOR, exact: false }).first().click();
  await form.getByLabel('Se souvenir de ce format sous le nom').fill(format);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Lire le fichier ainsi' }).click();
  await expect(page.getByText('3 communes du réseau sur 39')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Appliquer/ }).click();
  await expect(page.getByText('Les écrans montrent ces valeurs.')).toBeVisible();

  await importFile(page, 'observatoire-2025.csv', fileOf(2025, 8_970));
  await expect(page.getByText('Rien n’est encore changé.')).toBeVisible();
  await expect(page.getByText(format)).toBeVisible();
  // ten times as many homes within a year: somebody looks at it before it is applied
  await expect(page.locator('app-import-doubts').getByRole('row', { name: /^Stains/ })).toContainText(/dix fois la valeur précédente \(81[23]/);
  await expect(page.getByRole('button', { name: /^Appliquer/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'J’ai vérifié ces valeurs' }).check();
  await expect(page.getByRole('button', { name: /^Appliquer/ })).toBeEnabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByRole('status').getByText('Import annulé. Rien n’a changé.').first()).toBeVisible();
});

test('what is no table is refused in words that say what to do', async ({ page }) => {
  await openSession(page, 'coordinator');
  await importFile(page, 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3, 255, 254]));
  await expect(page.getByText(/Déposez un CSV, un XLSX ou un ZIP/)).toBeVisible();
  await expect(page.getByText('Rien n’a changé.')).toBeVisible();
  await expectAccessible(page);

  await importFile(page, 'poeme.csv', 'Maître Corbeau, sur un arbre perché,\nTenait en son bec un fromage.\n');
  await expect(page.getByText(/Déposez un (CSV, un XLSX ou un ZIP|fichier par commune)/)).toBeVisible();
});
