import { ask } from '../support/ask';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('an edition is written for funders from its model, and two of them read it: one by her account, one by a link with its charts', async ({
  page,
  browser,
}) => {
  const title = `Comité du ${Date.now()}`;
  await signIn(page, 'coordinator', '/editions/nouvelle');
  await page.getByLabel('Modèle').selectOption({ label: 'Comité du financeur' });
  await expect(page.getByLabel('Titre')).toHaveValue('Comité du financeur');
  await expect(page.getByLabel('Destinataires')).toHaveValue(/funder$/);
  await page.getByLabel('Titre').fill(title);
  await page.getByRole('button', { name: 'Composer l’édition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // for whom it is changes as long as it is a draft
  await page.getByRole('button', { name: /^Changer le titre/ }).click();
  await page.getByLabel('Périmètre', { exact: true }).selectOption({ label: 'Les initiatives d’un financeur' });
  await page.getByRole('combobox', { name: 'Financeur', exact: true }).selectOption({ label: 'État, politique de la ville' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/État, politique de la ville, du /)).toBeVisible();

  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await expect(page.getByRole('heading', { name: 'Aperçu' })).toBeFocused();
  await expect(page.getByRole('img', { name: /^Carte/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Donner le bon à publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Donner le bon à publier' }).click();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
  await expect(page.getByText(/Empreinte de l’édition/)).toBeVisible();

  await page.getByRole('link', { name: 'Partager' }).click();
  const shared = page.getByRole('region', { name: title });
  await shared.getByRole('checkbox', { name: /^État, politique de la ville/ }).check();
  await expect(shared.getByText('jamais consulté')).toBeVisible();
  await shared.getByRole('button', { name: /^Créer un lien/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('À qui il va').fill('Direction de la cohésion sociale');
  await dialog.getByRole('textbox', { name: /^Dernier jour/ }).fill(lastDay());
  await dialog.getByRole('combobox', { name: /^Suite du lien/ }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Créer le lien' }).click();
  const address = await page.getByRole('dialog', { name: 'Le lien est créé' }).getByRole('listitem').innerText();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();

  const [byAccount, byLink] = await Promise.all([browser.newContext(), browser.newContext()]);
  const funder = await byAccount.newPage();
  await signIn(funder, 'funder', '/lectures-editions');
  await funder.getByRole('link', { name: title }).click();
  await expect(funder.getByRole('article').getByText('Votre financement, par initiative')).toBeVisible();
  await expect(funder.getByRole('img', { name: /^Carte/ }).first()).toBeVisible();
  await expectAccessible(funder);

  const committee = await byLink.newPage();
  await committee.goto(new URL(address).pathname);
  await committee.getByRole('button', { name: 'Lire l’édition' }).click();
  await expect(committee.getByRole('article').getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(committee.getByRole('img', { name: /^Diagramme à barres/ }).first()).toBeVisible();
  await expectAccessible(committee);
  // she reads by a link that follows the committee's of before
  await expect(committee.getByRole('heading', { name: /^Depuis votre dernière lecture/ })).toBeVisible();
  expect(await ask(committee, '{ me { account { id } } }'), 'the link is nobody').not.toHaveProperty('me.account');
  await Promise.all([byAccount.close(), byLink.close()]);

  await page.reload();
  await expect(shared.getByText(/^consulté 1 fois, dernière fois/)).toBeVisible();
  await expect(shared.getByText(/consulté 1 fois/)).toHaveCount(2);
});

test('the gaps of a financial report are computed as one types, told where they are to be explained, and nothing is settled before', async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives/liste');
  await page.getByRole('link', { name: 'Formation accueil et encadrement' }).first().click();
  await expect(page).toHaveURL(/initiatives\/[0-9a-f-]{36}/);
  const initiative = new URL(page.url()).pathname;
  await page.goto(`${initiative}/budget`);
  const services = page.getByRole('row', { name: /^62/ });
  await expect(services.getByText(/^\+3\s840\s€$/)).toBeVisible();
  await expect(services.getByText(/^\+15,7\s%$/)).toBeVisible();
  const staff = page.getByRole('row', { name: /^64/ });
  await staff.getByRole('textbox', { name: /^Réalisé/ }).fill('22000');
  await expect(staff.getByText(/^\+22,2\s%$/)).toBeVisible();
  await expect(page.getByLabel('Pourquoi cet écart, à expliquer')).toBeVisible();
  await expect(page.getByText('Avant d’arrêter le réalisé')).toBeVisible();
  await expectAccessible(page);
});

/** Thirty days from now, as one types it. */
function lastDay(): string {
  return new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Paris' }).format(Date.now() + 30 * 86_400_000);
}
