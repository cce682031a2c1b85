import type { Browser } from '@playwright/test';
import { ask, ccasNamed, networkOf } from '../support/ask';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';
import { codeIn, linkIn, mailTo } from '../support/mailbox';

interface Cell {
  readonly stage: string | null;
  readonly initiative: { readonly id: string };
}

/** The coordinator asks that CCAS, and it alone, for news of three initiatives and for three points. */
async function openCampaign(browser: Browser, title: string, name: string): Promise<void> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await openSession(page, 'coordinator');
  const networkId = await networkOf(page);
  const ccasId = await ccasNamed(page, name);
  const { plans } = await ask<{ plans: { id: string; isCurrent: boolean }[] }>(
    page,
    'query ($networkId: ID!) { plans(networkId: $networkId) { id isCurrent } }',
    {
      networkId,
    },
  );
  const { ccasAdoptions } = await ask<{ ccasAdoptions: Cell[] }>(
    page,
    'query ($ccasId: ID!, $planId: ID!) { ccasAdoptions(ccasId: $ccasId, planId: $planId) { stage initiative { id } } }',
    { ccasId, planId: plans.find(({ isCurrent }) => isCurrent)?.id },
  );
  const items = ccasAdoptions.filter(({ stage }) => stage).map(({ initiative }) => initiative.id);
  const { createCohort } = await ask<{ createCohort: { id: string } }>(page, 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }', {
    input: { networkId, name: title, purpose: 'Pour cette campagne', ccasIds: [ccasId] },
  });
  const { createUpdateCampaign } = await ask<{ createUpdateCampaign: object }>(
    page,
    'mutation ($input: CreateUpdateCampaignInput!) { createUpdateCampaign(input: $input) { id version } }',
    {
      input: {
        ...{ networkId, title, audience: 'cohort', cohort: createCohort.id, minutes: 2, purpose: 'Préparer la réunion du réseau.' },
        ...{ message: 'Deux minutes **suffisent**.', dueOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
        sections: [
          { kind: 'adoption_news', items: items.slice(0, 3) },
          { kind: 'privacy_points', items: ['register', 'dpo', 'rights'] },
        ],
      },
    },
  );
  await ask(page, 'mutation ($input: UpdateCampaignActInput!) { openUpdateCampaign(input: $input) { id } }', { input: createUpdateCampaign });
  const titles = async () => {
    const query = 'query ($networkId: ID!, $ccasId: ID!) { ccasCampaigns(networkId: $networkId, ccasId: $ccasId) { title } }';
    const { ccasCampaigns } = await ask<{ ccasCampaigns: { title: string }[] }>(page, query, { networkId, ccasId });
    return ccasCampaigns.map((campaign) => campaign.title);
  };
  await expect.poll(titles).toContain(title);
  await page.context().close();
}

test('a director goes from the mail of a campaign to its thanks in two minutes', async ({ page, browser }) => {
  const { name, director } = keptCcas('a campaign on the phone');
  const title = `Point de janvier, ${name}`;
  await openCampaign(browser, title, name);
  const mail = await mailTo(browser, director, { says: title });
  await page.goto(linkIn(mail, 'ouvrir'));
  await page.getByRole('button', { name: 'Ouvrir ma page' }).tap();
  await page.getByLabel('Code du courriel').fill(codeIn(mail));
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
    const { name, director } = keptCcas('a campaign in a tunnel');
    const title = `Point de février, ${name}`;
    await openCampaign(browser, title, name);
    await signIn(page, director, '/mon-ccas');
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
