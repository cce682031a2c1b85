import { countActs } from '../support/acts';
import { pdfOf } from '../support/files';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';

const signedBy = (commune: string) =>
  pdfOf([
    [
      `Convention-cadre entre la commune de ${commune}, représentée par son Maire, Monsieur Étienne DUPRÉ,`,
      `et le Centre Communal d'Action Sociale de ${commune}, représenté par Mme Lucie Martin, Vice-Présidente.`,
      "Vu la délibération n° 12 du conseil d'administration du 3 mars 2025 ;",
      'vu la délibération du conseil municipal en date du 28/03/2025.',
    ],
    [
      'La présente convention prend effet le 1er mai 2025. Elle est conclue pour une durée de trois (3) ans,',
      'renouvelable par tacite reconduction pour des périodes successives de douze mois.',
      'Chaque partie peut la dénoncer avec un préavis de 3 mois.',
      `Fait à ${commune}, le 10 avril 2025. Transmise à la préfecture le 11 avril 2025.`,
      'Reçu en préfecture le 12 avril 2025.',
    ],
  ]);

test('a signed convention of paper is recorded in force, with its document, in twelve acts at most', async ({ page }) => {
  const commune = test.info().retry === 0 ? 'Bobigny' : 'Pantin';
  const acts = await countActs(page);
  await signIn(page, 'coordinator', '/conventions/registre');
  const before = acts();
  await page.getByRole('link', { name: 'Saisir une convention existante' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir le document' }).click();
  await (await chosen).setFiles({ name: 'convention-signee.pdf', mimeType: 'application/pdf', buffer: signedBy(commune) });

  // what the file says stands in its field, with the page
  await expect(page.getByLabel('CCAS', { exact: true }).locator('option:checked')).toHaveText(new RegExp(commune));
  const effective = page.locator('ui-field').filter({ hasText: 'Prise d’effet' });
  await expect(effective.locator('input')).toHaveValue('01/05/2025');
  await expect(effective).toContainText('Lu dans le fichier, page 2');
  await expectAccessible(page);

  for (const volet of ['Finances', 'Locaux', 'Assurances']) await page.getByRole('radio', { name: `${volet} : Couvert` }).check();
  // nothing that was read is taken for true by itself
  await page.getByRole('button', { name: 'Enregistrer la convention' }).click();
  await expect(page.getByText('Comparez d’abord ce qui a été lu dans le fichier')).toBeVisible();
  await page.getByRole('checkbox', { name: /J’ai comparé avec le document/ }).check();
  await page.getByRole('button', { name: 'Enregistrer la convention' }).click();

  await expect(page.getByRole('heading', { level: 1, name: new RegExp(commune) })).toBeVisible();
  await expect(page.locator('app-status-section app-status-chip')).toHaveText(/En vigueur/);
  await expect(page.locator('app-attachments').getByText('convention-signee').first()).toBeVisible();
  expect(acts() - before).toBeLessThanOrEqual(12);
});

test('several conventions of paper are recorded one after the other, and what is typed is not lost on the way', async ({ page }) => {
  await openSession(page, 'coordinator');
  const commune = test.info().retry === 0 ? 'Coubron' : 'Vaujours';
  await page.goto('/conventions/existante');
  await page.getByLabel('CCAS', { exact: true }).selectOption({ label: `${commune} (CCAS de ${commune})` });
  await page.getByRole('textbox', { name: /^Signature/ }).fill('01/02/2025');
  await page.getByRole('textbox', { name: /Délibération du conseil municipal/ }).fill('01/03/2025');
  await page.getByRole('button', { name: 'Enregistrer et saisir la suivante' }).click();
  // a date that cannot be is told at its field, and all the rest stays
  const deliberation = page.locator('ui-field').filter({ hasText: 'Délibération du conseil municipal' });
  await expect(deliberation.locator('.field-error')).toBeVisible();
  await deliberation.locator('input').fill('10/01/2025');
  await page.getByRole('button', { name: 'Enregistrer et saisir la suivante' }).click();
  await expect(page.locator('.page .notice')).toContainText(commune);
  await expect(page.getByRole('button', { name: 'Choisir le document' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: /^Signature/ })).toHaveValue('');
});

test('a volet is saved as it is chosen, and taken back by one press', async ({ page }) => {
  await openSession(page, 'coordinator');
  // other journeys add conventions of other CCAS
  await page.goto('/conventions/registre?q=Livry');
  await page.locator('table a').first().click();
  const communication = (answer: string) => page.getByRole('radio', { name: `Communication : ${answer}` });
  await expect(communication('Sans objet')).toBeVisible();
  const [first, second] = (await communication('Sans objet').isChecked()) ? ['Couvert', 'Sans objet'] : ['Sans objet', 'Couvert'];
  await communication(first).check();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await page.reload();
  await expect(communication(first)).toBeChecked();
  await communication(second).check();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(communication(first)).toBeChecked();
});
