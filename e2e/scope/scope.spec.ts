import type { Page } from '@playwright/test';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';

const EST_ENSEMBLE = ['Bagnolet', 'Bobigny', 'Bondy', 'Le Pré-Saint-Gervais', 'Les Lilas', 'Montreuil', 'Noisy-le-Sec', 'Pantin', 'Romainville'];
const selector = (page: Page) => page.getByRole('button', { name: /^Périmètre/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Périmètres' }).getByRole('option');
const box = (page: Page) => page.getByRole('combobox', { name: 'Chercher un périmètre' });

test('a coordinator chooses an EPT once, and walks the register, the RGPD, the matrix and the CCAS in it', async ({ page }) => {
  await signIn(page, 'coordinator', '/conventions/registre');
  await expect(selector(page)).toHaveText(/Tout le réseau/);
  await selector(page).click();
  await expect(box(page)).toBeFocused();
  await expectAccessible(page);
  await page
    .getByRole('option', { name: /Est Ensemble/ })
    .first()
    .click();
  await expect(selector(page)).toHaveText(/Est Ensemble/);
  await expect(page).toHaveURL(/\/conventions\/registre\?perimetre=ept:\d{9}$/);
  await expect(page.getByText('T6', { exact: true })).toHaveCount(0);

  await page.goto('/rgpd');
  await expect(selector(page)).toHaveText(/Tout le réseau/); // an address without a scope says the role's own
  await page.goBack();
  await expect(selector(page)).toHaveText(/Est Ensemble/);
  for (const [space, entry, path] of [
    ['Conformité', 'RGPD', 'rgpd'],
    ['Initiatives', 'Matrice', 'initiatives'],
    ['Réseau', 'CCAS', 'reseau'],
  ] as const) {
    const rail = page.getByRole('navigation', { name: 'Navigation principale' });
    // the matrix folds the rail
    const symbol = rail.getByRole('button', { name: space, exact: true });
    if (await symbol.isVisible()) await symbol.click();
    await rail.getByRole('link', { name: entry, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}\\?perimetre=ept:`));
    await expect(selector(page)).toHaveText(/Est Ensemble/);
    await expect(page.getByText('Bobigny').first()).toBeVisible();
    await expect(page.getByText('Stains')).toHaveCount(0);
  }
  await expect(page.getByRole('rowheader')).toHaveText(EST_ENSEMBLE, { useInnerText: true });
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveCount(EST_ENSEMBLE.length);
  await page.goBack();
  await expect(page).toHaveURL(/\/initiatives.*perimetre=ept:/);
});

test('the scope is chosen with the keyboard alone, and the page stays', async ({ page }) => {
  await signIn(page, 'coordinator', '/echeances?jours=365');
  await selector(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('stains');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(selector(page)).toBeFocused();
  await expect(selector(page)).toHaveText(/CCAS de Stains/);
  await expect(page).toHaveURL(/\/echeances\?jours=365&perimetre=ccas:/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(selector(page)).toBeFocused();
});

test('a director begins with her CCAS, sees the whole network when she says so, and a foreign scope tells nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'director', '/reseau');
  await expect(selector(page)).toHaveText(/CCAS de Stains/);
  await expect(page.getByText('1 CCAS affiché sur 1')).toBeVisible();
  await selector(page).click();
  await page.getByRole('option', { name: 'Tout le réseau' }).click();
  await expect(page).toHaveURL(/\/reseau\?perimetre=reseau$/);
  await expect(page.getByText('39 CCAS affichés sur 39')).toBeVisible();
  await page.goto('/reseau?perimetre=cohorte:00000000-0000-4000-8000-000000000009');
  await expect(page.getByText(/Ce périmètre n’existe pas ou ne vous est pas ouvert/)).toBeVisible();
  await expect(page).toHaveURL(/\/reseau$/);
  await expectAccessible(page);
});

test('the coordination keeps a group of CCAS, and it is a scope', async ({ page }) => {
  await openSession(page, 'coordinator');
  const name = `Pilotes du coffre-fort ${test.info().retry + 1}`;
  await page.goto('/reseau/groupes');
  await page.getByRole('button', { name: 'Nouveau groupe' }).click();
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Choisissez au moins un CCAS.')).toBeVisible();
  for (const commune of ['Bobigny', 'Stains']) await page.getByRole('checkbox', { name: commune, exact: true }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Groupe créé.')).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`Voir ses CCAS.*${name}`) }).click();
  await expect(selector(page)).toContainText(name);
  await expect(page.getByRole('rowheader')).toHaveText(['Bobigny', 'Stains'], { useInnerText: true });

  await page.goto('/reseau/groupes');
  await page.getByRole('link', { name, exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(page).toHaveURL(/\/reseau\/groupes$/);
  await expect(page.getByText('Groupe supprimé.')).toBeVisible();
});
