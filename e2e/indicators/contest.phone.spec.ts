import { expect, expectAccessible, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

const INDICATOR = 'Taux de pauvreté';
const SOURCE = 'Filosofi 2023, tableau corrigé par l’INSEE en mars';

test('a director contests a value of her commune from her phone, and reads it corrected once the coordinator agreed', async ({ page, browser }) => {
  const { commune, director } = keptCcas('a contested value');
  await signIn(page, director);
  const bar = page.getByRole('navigation', { name: 'Navigation principale' });
  await bar.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Portraits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Portraits de territoires' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: commune, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: commune })).toBeVisible();
  const figure = page.getByRole('row').filter({ has: page.getByRole('link', { name: INDICATOR, exact: true }) });
  await expect(figure).toContainText(/\d,\d\s%/);
  const before = /\d+,\d/.exec(await figure.innerText())?.[0] ?? '';
  const after = (Number(before.replace(',', '.')) + 0.2).toFixed(1).replace('.', ',');
  await expectAccessible(page);

  await page.getByRole('link', { name: INDICATOR, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: INDICATOR, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Contester cette valeur' }).click();
  const form = page.getByRole('form', { name: 'Contester cette valeur' });
  await form.getByRole('textbox', { name: 'Valeur proposée', exact: true }).fill(after);
  await form.getByLabel('Source de la valeur proposée').fill(SOURCE);
  await form.getByLabel('Pourquoi la valeur affichée est inexacte').fill('Le producteur a publié un correctif.');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Envoyer la contestation' }).click();
  const contests = page.getByRole('region', { name: 'Une valeur vous semble inexacte ?' });
  await expect(contests.getByRole('listitem').filter({ hasText: SOURCE })).toContainText('En attente de décision');
  await expectAccessible(page);

  const office = await browser.newContext();
  const desk = await office.newPage();
  await signIn(desk, 'coordinator', '/indicateurs/contestations');
  const asked = desk.getByRole('region', { name: 'Valeurs contestées' }).getByRole('listitem').filter({ hasText: SOURCE });
  await expect(asked).toContainText(`${after} %`);
  await expectAccessible(desk);
  await asked.getByRole('button', { name: /^Accepter/ }).click();
  const question = desk.getByRole('dialog');
  await question.getByLabel('Réponse au CCAS').fill('Correctif vérifié sur le site de l’INSEE.');
  await question.getByRole('button', { name: 'Accepter et corriger' }).click();
  await expect(asked).toContainText('Acceptée');
  await office.close();

  await page.reload();
  await expect(contests.getByRole('listitem').filter({ hasText: SOURCE })).toContainText('Correctif vérifié sur le site de l’INSEE.');
  await contests.getByRole('button', { name: 'Historique de ces valeurs' }).click();
  const history = page.getByRole('dialog', { name: /Historique/ });
  await expect(history.getByRole('listitem').filter({ hasText: '2023' })).toContainText(`${before} %`);
  await expect(history.getByRole('listitem').filter({ hasText: '2023' })).toContainText(`${after} %`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(figure).toContainText(`${after} %`);
});
