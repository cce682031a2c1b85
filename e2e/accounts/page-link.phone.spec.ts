import type { Browser, Locator, Page } from '@playwright/test';
import { ask, ccasNamed, networkOf } from '../support/ask';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';
import { codeIn, linkIn, mailTo } from '../support/mailbox';

/** The coordinator asks that CCAS for its news. */
async function remind(browser: Browser, name: string): Promise<void> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await openSession(page, 'coordinator');
  const { plans } = await ask<{ plans: { id: string; isCurrent: boolean }[] }>(
    page,
    'query ($networkId: ID!) { plans(networkId: $networkId) { id isCurrent } }',
    {
      networkId: await networkOf(page),
    },
  );
  await ask(page, 'mutation ($input: RemindCcasInput!) { remindCcas(input: $input) { remindedCcasIds } }', {
    input: { planId: plans.find(({ isCurrent }) => isCurrent)?.id, ccasIds: [await ccasNamed(page, name)] },
  });
  await page.context().close();
}

/** Her questions, or that none is left. */
const questionsOf = (page: Page): Locator => page.getByRole('heading', { name: /^(Nouvelles à donner|Vos nouvelles|Initiatives à jour)$/ }).first();

test('a director goes from the mail to the first question: one tap on her phone, a code elsewhere, and none where she is signed in', async ({
  page,
  context,
  browser,
}) => {
  const { name, director } = keptCcas('a link in a mail');
  await signIn(page, director);
  await context.clearCookies({ name: 'maillage_session' }); // the night has passed: her phone is known, her session is over
  await remind(browser, name);
  const first = linkIn(await mailTo(browser, director, { says: '/ouvrir/' }), 'ouvrir');

  let taps = 0;
  let keys = 0;
  await page.exposeFunction('counted', (kind: string) => (kind === 'click' ? (taps += 1) : (keys += 1)));
  await page.addInitScript(() => {
    for (const kind of ['click', 'keydown'])
      addEventListener(kind, () => (window as unknown as { counted(kind: string): void }).counted(kind), { capture: true });
  });
  await page.goto(first);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ouvrir ma page' }).tap();
  await expect(questionsOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/mon-ccas/);
  expect({ taps, keys }).toEqual({ taps: 1, keys: 0 });

  // the same mail again while she is signed in: her page, without a tap
  await page.goto(first);
  await expect(questionsOf(page)).toBeVisible();
  expect(taps).toBe(1);

  // on a computer where she never was: the link has served, a new one comes by mail, and its code is asked for
  const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await desk.goto(first);
  await expect(desk.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Recevoir un nouveau lien' }).click();
  await expect(desk.getByRole('status')).toContainText('un nouveau vient de partir');
  const second = await mailTo(browser, director, { says: '/ouvrir/', not: first });
  await desk.goto(linkIn(second, 'ouvrir'));
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  const code = desk.getByLabel('Code du courriel');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await code.fill('KKK KKK');
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  await expect(desk.getByText('Ce n’est pas le code de ce courriel')).toBeVisible();
  await code.fill(codeIn(second).toLowerCase());
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  await expect(questionsOf(desk)).toBeVisible();
  await desk.goto('/mon-compte');
  await expect(desk.getByText('par lien', { exact: true }).first()).toBeVisible();
  await expectAccessible(desk);

  // somebody else’s browser is told that it is not hers, and no more
  const neighbour = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await openSession(neighbour, 'referent');
  await neighbour.goto(linkIn(second, 'ouvrir'));
  await expect(neighbour.getByRole('heading', { name: 'Ce lien est pour une autre personne' })).toBeVisible();
  await expectAccessible(neighbour);
});
