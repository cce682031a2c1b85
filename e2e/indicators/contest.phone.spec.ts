import { expect, expectAccessible, signIn, test } from '../support/journey';

const INDICATOR = 'Taux de pauvreté';
const SOURCE = 'Filosofi 2023, tableau corrigé par l’INSEE en mars';

test('a director contests a value of her commune from her phone, and reads it corrected once the coordinator agreed', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, 'director');
  const bar = page.getByRole('navigation', { name: 'Navigation principale' });
  await bar.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Portraits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Portraits de territoires' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Stains', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stains' })).toBeVisible();
  const figure = page.getByRole('row').filter({ has: page.getByRole('link', { name: INDICATOR, exact: true }) });
  await expect(figure).toContainText('39,9 %');
  await expectAccessible(page);

  await page.getByRole('link', { name: INDICATOR, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: INDICATOR, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Contester cette valeur' }).click();
  const form = page.getByRole('form', { name: 'Contester cette valeur' });
  await form.getByRole('textbox', { name: 'Valeur proposée', exact: true }).fill('40,1');
  await form.getByLabel('Source de la valeur proposée').fill(SOURCE);
  await form.getByLabel('Pourquoi la valeur affichée est inexacte').fill('Le producteur a publié un correctif.');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Envoyer la contestation' }).click();
  const contests = page.getByRole('region', { name: 'Une valeur vous semble inexacte ?' });
  await expect(contests.getByRole('listitem').filter({ hasText: SOURCE })).toContainText('En attente de décision');
  await expectAccessible(page);

  const office = await browser.newContext();
  const desk = await office.newPage();
  await signIn(desk, 'coordinator');
  await desk.goto('/indicateurs/contestations');
  const asked = desk.getByRole('region', { name: 'Valeurs contestées' }).getByRole('listitem').filter({ hasText: SOURCE });
  await expect(asked).toContainText('40,1 %');
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
  await expect(history.getByRole('listitem').filter({ hasText: '2023' })).toContainText('39,9 %');
  await expect(history.getByRole('listitem').filter({ hasText: '2023' })).toContainText('40,1 %');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(figure).toContainText('40,1 %');
});
