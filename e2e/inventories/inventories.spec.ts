import { ccasNamed } from '../support/ask';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('an inventory of software shows who has what, what ends when, and who could buy together', async ({ page }) => {
  await signIn(page, 'coordinator', '/etats-des-lieux');
  await page.getByRole('main').getByRole('link', { name: 'Logiciels métiers' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Logiciels métiers' })).toBeVisible();
  await expect(page.getByText('18 CCAS sur 39 ont répondu')).toBeVisible();

  const group = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Aides facultatives et dossier social, \d+ CCAS/ }) });
  await expect(group.first()).toContainText('CCAS de Drancy');
  await expect(group.first()).toContainText('Se décider avant le');
  await expect(group.first().getByRole('button', { name: /En faire un groupe de CCAS/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /CCAS de Pantin/ }).first()).toContainText('Tableur');
  await expect(page.getByRole('img', { name: /Fins de contrat sur une ligne de temps/ })).toBeVisible();
  await page.getByLabel('Produit').selectOption('DomiFa');
  await expect(page.getByRole('region', { name: 'Outils déclarés' })).toContainText('Ministère des solidarités');
  await expectAccessible(page);

  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tableur' }).press('Enter');
  expect((await arriving).suggestedFilename()).toMatch(/^Logiciels métiers .*\.xlsx$/);
});

test('a director reads what others have in place and no cost, goes to her own return, and takes up a practice in one tap', async ({ page }) => {
  await signIn(page, 'director', '/etats-des-lieux/logiciels');
  await expect(page.getByText('15 CCAS sur 39 ont répondu.')).toBeVisible();
  await expect(page.getByText('Coût annuel déclaré')).toBeHidden();
  await expect(page.getByRole('table', { name: 'Quartiles du réseau' })).toContainText('À la charge du CCAS');
  await expect(page.getByRole('table', { name: 'CCAS par CCAS' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Remplir' })).toHaveAttribute('href', /\/collectes\/.+\/ccas\/.+/);

  await page.goto('/etats-des-lieux/ressources-humaines');
  const practice = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Annuaire des fonctions RH' }) });
  await practice.getByRole('button', { name: /Mon CCAS la reprend/ }).press('Enter');
  await expect(practice).toContainText('Repris par CCAS de Stains');
  await expectAccessible(page);
  await practice.getByRole('button', { name: /Ne plus la reprendre/ }).press('Enter');
  await expect(practice).not.toContainText('Repris par');
});

test('counters of non-recours are a funnel to the coordination, and nothing to a director; both see what holds of all ABS', async ({ page }) => {
  await signIn(page, 'coordinator', '/etats-des-lieux/non-recours');
  await expect(page.getByRole('heading', { name: /Ce que disent les compteurs de/ })).toBeVisible();
  await expect(page.getByText(/806 sur 1.140/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Mois par mois' })).toContainText('Janvier');
  await expectAccessible(page);

  await page.goto('/etats-des-lieux/abs');
  await expect(page.getByRole('heading', { name: /L’obligation de \d{4}/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /En faire un groupe de CCAS : Plaine Commune \+ 3/ })).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'director', '/etats-des-lieux/abs');
  await expect(page.getByRole('table', { name: 'Qui en est où' })).toContainText('À renseigner');
  await page.goto('/etats-des-lieux/non-recours');
  await expect(page.getByRole('heading', { name: 'Où en est chaque étape' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Ce que disent les compteurs/ })).toBeHidden();
  await expect(page.getByText(/806 sur/)).toBeHidden();
});

test('each topic stands in the menu; the label of an ABS is decided of by a panel of peers', async ({ page }) => {
  await signIn(page, 'coordinator', '/etats-des-lieux');
  const menu = page.getByRole('navigation', { name: 'Navigation principale' });
  for (const name of ['Logiciels métiers', 'Outils numériques', 'Non-recours', 'Gouvernance locale', 'RH et bonnes pratiques'])
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
  await menu.getByRole('link', { name: 'ABS et projet social', exact: true }).press('Enter');
  const labels = page.getByRole('paragraph').filter({ hasText: 'Critères et décisions du panel' });
  await labels.getByRole('link', { name: 'CCAS de Montreuil' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Label de l’ABS, CCAS de Montreuil' })).toBeVisible();
  await expect(page.getByText('Labellisée', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/etats-des-lieux/abs/label/${await ccasNamed(page, 'CCAS de Pantin')}`);
  await page.getByRole('button', { name: 'Enregistrer la décision du panel' }).press('Enter');
  await page.getByLabel('Décidé le').fill('02/11/2026');
  await page.getByLabel('Décision', { exact: true }).selectOption({ label: 'Ajourné' });
  for (const peer of ['CCAS de Stains', 'CCAS de Drancy', 'CCAS de Gagny'])
    await page.getByLabel('CCAS dont les pairs ont siégé').selectOption({ label: peer });
  await page.getByLabel('Ce qui manque').fill('Quatorze critères sans réponse');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer la décision', exact: true }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ajourné le 2 novembre 2026' })).toContainText('Quatorze critères sans réponse');
});
