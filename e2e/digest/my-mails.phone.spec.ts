import { expect, expectAccessible, signIn, test } from '../support/journey';
import { linkIn, mailTo } from '../support/mailbox';
import { PEOPLE } from '../support/people';

test('somebody chooses the rhythm of her letter, sees the next one, and refuses it from her mail without signing in, then takes that back', async ({
  page,
  browser,
  complaints,
}) => {
  await signIn(page, 'contributor', '/mon-compte');
  await page.getByRole('link', { name: 'Choisir mes courriels' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes courriels' })).toBeVisible();
  await expect(page.getByText(/Prochaine lettre\s:/)).toBeVisible();
  const weekly = page.getByRole('radio', { name: /Chaque semaine/ });
  await weekly.check(); // as it is, but for an attempt before this one
  await page.getByRole('radio', { name: /Chaque mois/ }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Lettre' }).first()).toBeVisible();
  // before the letter is shown: no script runs in its frame, not axe either, which reads it elsewhere (letter.spec)
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Voir la prochaine' }).click();
  await expect(page.frameLocator('iframe').getByText('Bonjour Bruno Tessier,')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: /Chaque mois/ })).toBeChecked();

  const link = linkIn(await mailTo(browser, PEOPLE.contributor, { says: 'Ne plus recevoir cette lettre' }), 'desinscription');
  const guest = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })).newPage();
  await guest.goto(link);
  await expect(guest.getByText('Vous la recevez chaque mois')).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole('button', { name: /Ne plus recevoir La lettre/ }).click();
  await expect(guest.getByText('Vous ne recevrez plus la lettre.')).toBeVisible();
  await guest.getByRole('button', { name: 'Annuler' }).click();
  await expect(guest.getByText('Vous la recevez chaque mois')).toBeVisible();
  await guest.goto(`/courriels/${'A'.repeat(43)}`);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Ce lien n’ouvre rien');
  await guest.context().close();
  await weekly.check();
  complaints.length = 0; // the browser says in the console that the frame of the letter runs no script, not this journey's either
});
