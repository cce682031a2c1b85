import type { Browser } from '@playwright/test';
import { ask } from '../support/ask';
import { rowsOf } from '../support/forms';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

const OPEN_THREAD = 'mutation ($input: OpenThreadInput!) { openThread(input: $input) { id } }';

/** The coordinator mentions her in the discussion of an initiative, which all the network reads. */
async function mention(browser: Browser, person: { id: string; fullName: string }): Promise<void> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await openSession(page, 'coordinator');
  const { initiative } = await rowsOf(page);
  const input = { place: { kind: 'initiative', key: initiative }, audience: 'shared', body: `Bonjour @${person.fullName}`, mentionedIds: [person.id] };
  await ask(page, OPEN_THREAD, { input });
  await page.context().close();
}

test('the bell says what is new, its panel and the page lead to it, and what was read is read', async ({ page, browser }) => {
  await openSession(page, keptCcas('what is new').director);
  const { me } = await ask<{ me: { account: { id: string; fullName: string } } }>(page, '{ me { account { id fullName } } }');
  await mention(browser, me.account);
  await page.goto('/');
  const bell = page.getByRole('banner').getByRole('link', { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName(/^Notifications, \d+\snouvelles?$/);
  await bell.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Notifications' });
  await expect(panel).toContainText('Camille Arnaud vous mentionne');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(bell).toBeFocused();
  await bell.click();
  await panel.getByRole('link', { name: 'Toutes les notifications' }).click();
  await expect(page.getByRole('heading', { name: 'Notifications', level: 1 })).toBeVisible();
  await expect(panel).toHaveCount(0);
  const toRead = page.getByRole('region', { name: 'À lire' });
  await expect(toRead).toContainText('Camille Arnaud vous mentionne');
  await expectAccessible(page);
  await toRead
    .getByRole('link', { name: /vous mentionne/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/initiatives\//);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Déjà lues' })).toContainText('Camille Arnaud vous mentionne');

  await mention(browser, me.account);
  await page.goto('/');
  await bell.click();
  await panel.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(panel.getByRole('button', { name: 'Tout marquer comme lu' })).toHaveCount(0);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(bell).toHaveAccessibleName('Notifications');
});

test('notifications of one kind alone are shown', async ({ page }) => {
  await signIn(page, 'contributor', '/notifications');
  const toRead = page.getByRole('region', { name: 'À lire' }).getByRole('listitem');
  await page.getByLabel('Nature').selectOption({ label: 'Suppléances' });
  await expect(toRead.first()).toContainText('suppléance');
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(page.getByLabel('Nature')).toHaveValue('');
});

test('who is away says so, who stands in is told, and her name stands where the person is chosen', async ({ page }) => {
  await signIn(page, 'dpo', '/mon-compte');
  const absences = page.getByRole('region', { name: 'Absences et suppléance' });
  await absences.getByRole('button', { name: 'Annoncer une absence' }).click();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('fr-FR');
  // one absence after the other: that of an attempt before this one may stand there
  if (test.info().retry > 0) await absences.getByRole('textbox', { name: 'Du' }).fill(day(20));
  await absences.getByRole('textbox', { name: 'Au' }).fill(day(10 + 20 * test.info().retry));
  await absences.getByRole('combobox', { name: /^Suppléance/ }).selectOption({ label: 'Camille Arnaud' });
  await expectAccessible(page);
  await absences.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(absences.getByText('Suppléance\u202f: Camille Arnaud').last()).toBeVisible();

  await signIn(page, 'coordinator', '/notifications');
  await expect(page.getByRole('region', { name: 'À lire' })).toContainText('Rosa Lemoine s’absente');
});
