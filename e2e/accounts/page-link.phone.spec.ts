import type { Browser, Locator, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from '../support/journey';
import { PEOPLE } from '../support/people';

/** The newest mail for the director that leads to her page: its link, and its code. */
async function newestMail(browser: Browser, not = ''): Promise<{ link: string; code: string }> {
  const mailbox = await (await browser.newContext()).newPage();
  let text = '';
  await expect(async () => {
    await mailbox.goto('/dev/mails');
    text = await mailbox
      .getByRole('article')
      .filter({ hasText: PEOPLE.director })
      .filter({ hasText: '/ouvrir/' })
      .filter({ hasNotText: 'Ce qui vous attend' })
      .first()
      .innerText({ timeout: 500 });
    expect(text).not.toContain(not || 'nothing of the sort');
  }).toPass();
  await mailbox.context().close();
  return { link: /http\S+\/ouvrir\/\S+/.exec(text)?.[0] ?? '', code: /code\s*: (\w{3} \w{3})/.exec(text)?.[1] ?? '' };
}

/** The coordinator asks the director's CCAS for its news. */
async function remind(browser: Browser): Promise<void> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await signIn(page, 'coordinator');
  const ask = async (query: string, variables: object = {}) => {
    const answer = await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query, variables } });
    return (await answer.json()).data;
  };
  const networkId = (await ask('{ me { networks { id } } }')).me.networks[0].id;
  const { plans, ccasList } = await ask(
    'query ($networkId: ID!) { plans(networkId: $networkId) { id } ccasList(networkId: $networkId) { items { id name } } }',
    { networkId },
  );
  const stains = ccasList.items.find(({ name }: { name: string }) => name.endsWith('Stains')).id;
  // once a week at most: when another journey was first, its mail is as good
  await ask('mutation ($input: RemindCcasInput!) { remindCcas(input: $input) { remindedCcasIds } }', { input: { planId: plans[0].id, ccasIds: [stains] } });
  await page.context().close();
}

/** Her questions, or that none is left: another journey may be answering them. */
const questionsOf = (page: Page): Locator => page.getByRole('heading', { name: /^(Nouvelles à donner|Vos nouvelles|Initiatives à jour)$/ }).first();

test('a director goes from the mail to the first question: one tap on her phone, a code elsewhere, and none where she is signed in', async ({
  page,
  context,
  browser,
}) => {
  await signIn(page, 'director');
  await context.clearCookies({ name: 'maillage_session' }); // the night has passed: her phone is known, her session is over
  await remind(browser);
  const first = await newestMail(browser);

  let taps = 0;
  let keys = 0;
  await page.exposeFunction('counted', (kind: string) => (kind === 'click' ? (taps += 1) : (keys += 1)));
  await page.addInitScript(() => {
    for (const kind of ['click', 'keydown'])
      addEventListener(kind, () => (window as unknown as { counted(kind: string): void }).counted(kind), { capture: true });
  });
  await page.goto(first.link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ouvrir ma page' }).tap();
  await expect(questionsOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/mon-ccas/);
  expect({ taps, keys }).toEqual({ taps: 1, keys: 0 });

  // the same mail again while she is signed in: her page, without a tap
  await page.goto(first.link);
  await expect(questionsOf(page)).toBeVisible();
  expect(taps).toBe(1);

  // on a computer where she never was: the link has served, a new one comes by mail, and its code is asked for
  const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await desk.goto(first.link);
  await expect(desk.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Recevoir un nouveau lien' }).click();
  await expect(desk.getByRole('status')).toContainText('un nouveau vient de partir');
  const second = await newestMail(browser, first.link);
  await desk.goto(second.link);
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  const code = desk.getByLabel('Code du courriel');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await code.fill('KKK KKK');
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  await expect(desk.getByText('Ce n’est pas le code de ce courriel')).toBeVisible();
  await code.fill(second.code.toLowerCase());
  await desk.getByRole('button', { name: 'Ouvrir ma page' }).click();
  await expect(questionsOf(desk)).toBeVisible();
  await desk.goto('/mon-compte');
  await expect(desk.getByText('par lien', { exact: true }).first()).toBeVisible();
  await expectAccessible(desk);

  // somebody else’s browser is told that it is not hers, and no more
  const neighbour = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await signIn(neighbour, 'referent');
  await neighbour.goto(second.link);
  await expect(neighbour.getByRole('heading', { name: 'Ce lien est pour une autre personne' })).toBeVisible();
  await expectAccessible(neighbour);
});
