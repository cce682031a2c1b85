import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from '../support/journey';

/** A director to whom no other journey writes: one is asked something by mail once a week. */
const DIRECTOR = 'direction.ccas-de-villepinte@ccas.example';

// one CCAS and one campaign after the other
test.describe.configure({ mode: 'serial' });

/** Asks in the name of whoever is signed in. */
async function ask(page: Page, query: string, variables: object = {}) {
  const answer = await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query, variables } });
  return (await answer.json()).data;
}

/** The coordinator asks the director's CCAS, and it alone, for news of three initiatives and for three points. */
async function openCampaign(browser: Browser, title: string): Promise<string> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await signIn(page, 'coordinator');
  const networkId = (await ask(page, '{ me { networks { id } } }')).me.networks[0].id;
  const { plans, ccasList } = await ask(
    page,
    'query ($networkId: ID!) { plans(networkId: $networkId) { id isCurrent } ccasList(networkId: $networkId) { items { id name } } }',
    { networkId },
  );
  const ccasId = ccasList.items.find(({ name }: { name: string }) => name.endsWith('Villepinte')).id;
  const planId = plans.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
  const { ccasAdoptions } = await ask(
    page,
    'query ($ccasId: ID!, $planId: ID!) { ccasAdoptions(ccasId: $ccasId, planId: $planId) { stage initiative { id } } }',
    { ccasId, planId },
  );
  const items = ccasAdoptions.filter(({ stage }: { stage: string | null }) => stage).map(({ initiative }: { initiative: { id: string } }) => initiative.id);
  const cohort = await ask(page, 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }', {
    input: { networkId, name: title, purpose: 'Pour cette campagne', ccasIds: [ccasId] },
  });
  const created = await ask(page, 'mutation ($input: CreateUpdateCampaignInput!) { createUpdateCampaign(input: $input) { id version } }', {
    input: {
      ...{ networkId, title, audience: 'cohort', cohort: cohort.createCohort.id, minutes: 2, purpose: 'Préparer la réunion du réseau.' },
      ...{ message: 'Deux minutes **suffisent**.', dueOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
      sections: [
        { kind: 'adoption_news', items: items.slice(0, 3) },
        { kind: 'privacy_points', items: ['register', 'dpo', 'rights'] },
      ],
    },
  });
  await ask(page, 'mutation ($input: UpdateCampaignActInput!) { openUpdateCampaign(input: $input) { id } }', { input: created.createUpdateCampaign });
  await expect
    .poll(async () =>
      (
        await ask(page, 'query ($networkId: ID!, $ccasId: ID!) { ccasCampaigns(networkId: $networkId, ccasId: $ccasId) { title } }', { networkId, ccasId })
      ).ccasCampaigns.map((campaign: { title: string }) => campaign.title),
    )
    .toContain(title);
  await page.context().close();
  return title;
}

/** The mail of that campaign: its link, and its code. */
async function mailOf(browser: Browser, title: string): Promise<{ link: string; code: string }> {
  const mailbox = await (await browser.newContext()).newPage();
  let text = '';
  await expect(async () => {
    await mailbox.goto('/dev/mails');
    text = await mailbox.getByRole('article').filter({ hasText: DIRECTOR }).filter({ hasText: title }).first().innerText({ timeout: 500 });
    expect(text).toContain('/ouvrir/');
  }).toPass();
  await mailbox.context().close();
  return { link: /http\S+\/ouvrir\/\S+/.exec(text)?.[0] ?? '', code: /code\s*: (\w{3} \w{3})/.exec(text)?.[1] ?? '' };
}

test('a director goes from the mail of a campaign to its thanks in two minutes', async ({ page, browser }) => {
  const title = await openCampaign(browser, 'Point de janvier');
  const { link, code } = await mailOf(browser, title);
  await page.goto(link);
  await page.getByRole('button', { name: 'Ouvrir ma page' }).tap();
  await page.getByLabel('Code du courriel').fill(code);
  await page.getByRole('button', { name: 'Ouvrir ma page' }).tap();

  await expect(page).toHaveURL(/\/mon-ccas\/[\w-]+\?campagne=[\w-]+$/);
  const campaign = page.getByRole('region', { name: title });
  await expect(campaign.getByText('6 sur 6')).toBeVisible();
  await expectAccessible(page);
  const news = campaign.getByRole('region', { name: 'Nouvelles à donner' });
  await news.getByRole('button', { name: /^Rien de nouveau pour les 3/ }).tap();
  await page.getByRole('button', { name: 'Annuler' }).tap();
  await expect(campaign.getByText('6 sur 6')).toBeVisible();
  await news.getByRole('button', { name: 'Rien de nouveau', exact: true }).first().tap();
  await expect(campaign.getByText('5 sur 6')).toBeVisible();
  const changed = news
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Ça a changé' }) })
    .first();
  await changed.getByRole('button', { name: 'Ça a changé' }).tap();
  await news.getByLabel('En une phrase').fill('Lancé lundi.');
  await news.getByRole('button', { name: 'Enregistrer' }).tap();
  await expect(campaign.getByText('4 sur 6')).toBeVisible();
  await news.getByRole('button', { name: 'Non disponible' }).last().tap();
  await page.getByLabel('Pourquoi').fill('L’agent est en congé.');
  await page.getByRole('button', { name: 'Répondre' }).last().tap();
  await expect(campaign.getByText('3 sur 6')).toBeVisible();

  await campaign.getByRole('button', { name: 'Envoyer mes réponses' }).tap();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).tap();
  await expect(campaign.getByRole('heading', { name: 'Merci, vos réponses sont envoyées.' })).toBeVisible();
  await expect(campaign.getByText('Préparer la réunion du réseau.')).toBeVisible();
  await expectAccessible(page);
});

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a director answers a campaign in a tunnel, opens the page again there, and sends it outside', async ({ page, context, browser, complaints }) => {
    const title = await openCampaign(browser, 'Point de février');
    await signIn(page, DIRECTOR);
    await page.goto('/mon-ccas');
    await expect(page.getByRole('region', { name: title })).toBeVisible();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect(page.getByText('6 sur 6')).toBeVisible();
    await context.setOffline(true);
    const points = page.getByRole('region', { name: title }).getByRole('region', { name: 'RGPD' });
    await points.getByRole('button', { name: 'Non disponible' }).first().tap();
    await page.getByLabel('Pourquoi').fill('Nous l’écrivons.');
    await page.getByRole('button', { name: 'Répondre' }).last().tap();
    await expect(page.getByText('1 réponse pas encore envoyée')).toBeVisible();
    await page.close();

    const again = await context.newPage();
    await again.goto('/mon-ccas');
    const campaign = again.getByRole('region', { name: title });
    await expect(campaign.getByText('5 sur 6')).toBeVisible();
    await campaign.getByRole('button', { name: 'Rien de nouveau', exact: true }).first().tap();
    await expect(again.getByText('2 réponses pas encore envoyées')).toBeVisible();
    await expect(campaign.getByRole('button', { name: 'Envoyer mes réponses' })).toBeDisabled();
    await expectAccessible(again);
    await context.setOffline(false);
    await expect(again.getByText(/pas encore envoyée/i)).toHaveCount(0);
    await again.reload();
    await expect(campaign.getByText('4 sur 6')).toBeVisible();
    complaints.length = 0; // the browser says in the console that the network was away
  });
});
