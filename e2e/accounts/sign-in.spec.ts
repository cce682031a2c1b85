import { expect, expectAccessible, signIn, test } from '../support/journey';
import { linkIn, mailTo } from '../support/mailbox';
import { PEOPLE } from '../support/people';

test('a wrong password is refused with a sentence, and keeps the address that was typed', async ({ page }) => {
  await page.goto('/connexion');
  await expectAccessible(page);
  await page.getByLabel('Adresse électronique').fill('inconnue@maillage.example');
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Adresse électronique')).toHaveValue('inconnue@maillage.example');
});

test('a link received by e-mail opens a session, once', async ({ page, browser }) => {
  const email = test.info().retry === 0 ? PEOPLE.referent : PEOPLE.dpo;
  await page.goto('/connexion');
  await page.getByRole('link', { name: 'Recevoir un lien de connexion' }).click();
  // the field of the page that it leads to, not of the one it leaves
  await expect(page.getByRole('button', { name: 'Envoyer le lien' })).toBeVisible();
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await expect(page.getByRole('status')).toContainText('un courriel vient de partir');

  const link = linkIn(await mailTo(browser, email, { says: '/lien/' }), 'lien');
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await expect(page).not.toHaveURL(/lien/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Ce lien ne sert plus' })).toBeVisible();
});

test('a page asked for before signing in opens after it', async ({ page }) => {
  await page.goto('/reseau');
  await expect(page).toHaveURL(/connexion/);
  await page.getByLabel('Adresse électronique').fill(PEOPLE.coordinator);
  await page.getByLabel('Mot de passe', { exact: true }).fill('Maillage-2026-demo!');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/\/reseau$/);
});

test('a coordinator invites somebody, who chooses a password that the rule accepts', async ({ page, browser }) => {
  const email = `nouvelle-${Date.now()}@ccas.example`;
  await signIn(page, 'coordinator', '/comptes');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Inviter une personne' }).click();
  await expectAccessible(page);
  await page.getByLabel('Prénom et nom').fill('Nouvelle Personne');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Direction de CCAS' });
  await page.getByLabel('CCAS', { exact: true }).selectOption({ label: 'CCAS de Vaujours' });
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle Personne' })).toBeVisible();

  const guest = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await guest.goto(linkIn(await mailTo(browser, email, { says: '/lien/' }), 'lien'));
  const password = guest.getByLabel('Nouveau mot de passe');
  await password.fill('azerty');
  await guest.getByRole('button', { name: 'Enregistrer et me connecter' }).click();
  await expect(password).toHaveAttribute('aria-invalid', 'true');
  await password.fill('Sept-Chevaux-bleus-42');
  await guest.getByRole('button', { name: 'Enregistrer et me connecter' }).click();
  await expect(guest).not.toHaveURL(/lien/);
  await expect(guest.getByText('CCAS de Vaujours').first()).toBeVisible();
});
