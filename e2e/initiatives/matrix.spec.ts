import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from '../support/journey';

const grid = (page: Page) => page.getByRole('grid', { name: 'Adoption des initiatives par les CCAS' });
const cell = (page: Page, initiative: number, commune: string) =>
  grid(page).getByRole('gridcell', { name: new RegExp(`^Initiative ${initiative}, ${commune}\\s:`) });

test.beforeEach(async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives');
  await expect(grid(page)).toBeVisible();
});

test('the keyboard alone reaches every cell of the matrix', async ({ page }) => {
  test.setTimeout(180_000);
  await expectAccessible(page);
  await grid(page).getByRole('rowheader').first().focus();
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => {
    const seen = new Set<string>();
    document.addEventListener('focusin', ({ target }) => seen.add((target as Element).getAttribute('aria-label') ?? ''));
    Object.assign(window, { seen });
  });
  const [rows, columns] = [15, 39];
  for (let row = 0; row < rows + 2; row++) {
    await page.keyboard.press('Home');
    // from the row's heading to its last cell, over the rate; a cell takes the focus once it is drawn
    for (let column = 0; column <= columns; column++) {
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    }
    await page.keyboard.press('ArrowDown');
  }
  const names = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  const cells = names.filter((name) => /^Initiative \d+, [^,]+\s: (?!.*en place sur)/.test(name)).map((name) => name.split('\u202f: ')[0]);
  expect(new Set(cells).size).toBeGreaterThanOrEqual(rows * columns);
});

test('a cell opens on its story, takes news, and gives the keyboard back', async ({ page }) => {
  const commune = test.info().retry === 0 ? 'Coubron' : 'Vaujours';
  const named = { name: new RegExp(commune) };
  const target = cell(page, 14, commune);
  await target.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', named);
  await expect(panel.getByText('Qui appeler')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Historique' })).toBeVisible();
  await expectAccessible(page);
  const address = page.url();

  await panel.getByRole('button', { name: /Donner des nouvelles|Mettre à jour/ }).click();
  await panel.getByLabel('Étape').selectOption({ label: '– Non concerné' });
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(panel.getByLabel('Pourquoi ce CCAS n’est pas concerné')).toHaveAttribute('aria-invalid', 'true');
  await panel.getByLabel('Pourquoi ce CCAS n’est pas concerné').fill('Le logiciel est celui de la Ville.');
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(panel.getByText('Le logiciel est celui de la Ville.').first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(target).toBeFocused();
  await expect(target).toHaveAccessibleName(/non concerné, il y a moins d’une semaine/);

  await page.goto(address);
  await expect(page.getByRole('dialog', named)).toBeVisible();
});

test('filters stand in the address, so that a link shows what its sender saw', async ({ page }) => {
  await page.getByRole('button', { name: /^Périmètre/ }).click();
  await page.getByRole('option', { name: /^Est Ensemble/ }).click();
  await page.getByLabel('Bloqués seulement').check();
  await expect(page).toHaveURL(/perimetre=ept:\d+&bloques=1|bloques=1&perimetre=ept:\d+/);
  const rows = await grid(page).getAttribute('aria-rowcount');
  await page.goto(page.url());
  await expect(page.getByLabel('Bloqués seulement')).toBeChecked();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', rows as string);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(page).toHaveURL(/\/initiatives\?perimetre=ept:\d+$/);
});

test('the same figures are read as a table', async ({ page }) => {
  await page.getByRole('link', { name: 'Voir en tableau' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
});

test('two people who save the same cell see both versions, and nothing is overwritten', async ({ page, browser }) => {
  const commune = test.info().retry === 0 ? 'Pantin' : 'Montreuil';
  const named = { name: new RegExp(commune) };
  const other = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(other, 'referent', '/initiatives');
  for (const [who, note] of [
    [page, 'Vu par la coordination.'],
    [other, 'Vu par le référent.'],
  ] as const) {
    await cell(who, 15, commune).click();
    const panel = who.getByRole('dialog', named);
    await panel.getByRole('button', { name: /Donner des nouvelles|Mettre à jour/ }).click();
    await panel.getByLabel('Étape').selectOption({ label: '● En place' });
    await panel.getByLabel('Note').fill(note);
  }
  await page.getByRole('dialog', named).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog').getByText('Vu par la coordination.').first()).toBeVisible();
  await other.getByRole('dialog', named).getByRole('button', { name: 'Enregistrer' }).click();
  const conflict = other.getByRole('dialog', { name: /modifié/ });
  await expect(conflict).toContainText('Vu par la coordination.');
  await expect(conflict).toContainText('Vu par le référent.');
});
