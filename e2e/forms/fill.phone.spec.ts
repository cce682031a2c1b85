import { ccasNamed } from '../support/ask';
import { PDF } from '../support/files';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';
import { askedCollection } from './asked';

test('a director fills in a form on her phone in two sittings and signs; the coordination returns one figure, then validates', async ({ page, browser }) => {
  const title = `Bilan ${Date.now()}`;
  const { name, director } = keptCcas('a collection on the phone');
  const desk = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false })).newPage();
  await openSession(desk, 'coordinator');
  const address = `/collectes/${await askedCollection(desk, title)}/ccas/${await ccasNamed(desk, name)}`;

  await signIn(page, director, address);
  await expectAccessible(page);
  const figure = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await figure('Ménages reçus').fill('1.250');
  await figure('dont nouveaux').click();
  await page.getByRole('button', { name: '1 250 ménages', exact: true }).click();
  await figure('dont nouveaux').fill('environ 2000');
  await figure('Appels traités').click();
  await page.getByRole('button', { name: /^Estimé à 2 000/ }).click();
  await page.getByRole('button', { name: 'À dire d’agents' }).click();
  await expect(page.getByText('Plus de nouveaux ménages que de ménages reçus.')).toBeVisible();
  await page.getByRole('button', { name: 'Changement de périmètre' }).click();
  await figure('Appels traités').fill('néant');
  await page.getByRole('button', { name: 'Suite' }).focus();
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: /^0/ }).click();
  await expect(page.getByText('2 questions restent sur 5')).toBeVisible();
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();

  // the second sitting opens on what is left
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Aides', exact: true })).toBeVisible();
  await figure('Énergie, Aides').fill('12');
  await page.getByRole('radio', { name: 'Oui' }).check();
  await expect(page.getByText('Tout est répondu')).toBeVisible();
  const paper = page.getByRole('region', { name: 'Délibération (facultatif)' });
  await paper.locator('input[type=file]').setInputFiles({ name: 'voté.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(paper.getByText('Le fichier est joint.')).toBeVisible();
  await expect(paper.getByRole('link', { name: 'voté' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Relire et signer' }).last().click();
  await page.getByLabel('Fonction').fill('Directrice');
  await page.getByLabel('J’atteste de l’exactitude').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Attester et envoyer' }).click();
  await expect(page.getByText('Merci, votre réponse est envoyée.')).toBeVisible();

  await desk.goto(`${address}?partie=accueil`);
  const asked = desk.getByRole('region', { name: 'Ménages reçus' });
  await asked.getByRole('button', { name: /^Renvoyer cette réponse/ }).click();
  await asked.getByLabel('Pourquoi renvoyer').fill('Avec les antennes ?');
  await asked.getByRole('button', { name: 'Ajouter au renvoi' }).click();
  await desk.getByRole('button', { name: 'Vérifier' }).first().click();
  await desk.getByRole('button', { name: 'Renvoyer 1 réponse' }).click();
  await expect(desk.getByText('Renvoyé pour correction').first()).toBeVisible();

  await page.goto(address);
  await page.getByRole('button', { name: 'Ménages reçus', exact: true }).click();
  await figure('Ménages reçus').fill('3200');
  await page.getByRole('region', { name: 'Ménages reçus' }).getByRole('button', { name: 'C’est réglé' }).click();
  await page.goto(`${address}?partie=fin`);
  await page.getByLabel('Fonction').fill('Directrice');
  await page.getByLabel('J’atteste de l’exactitude').check();
  await page.getByRole('button', { name: 'Attester et envoyer' }).click();
  await expect(page.getByText('Merci, votre réponse est envoyée.')).toBeVisible();

  await desk.goto(`${address}?partie=fin`);
  await expect(desk.getByText('3 200 ménages')).toBeVisible();
  await expect(desk.getByText('voté', { exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Valider cette réponse' }).click();
  await expect(desk.getByText('Cette réponse est validée.')).toBeVisible();
  await expectAccessible(desk);
});
