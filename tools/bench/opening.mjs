import { headers, signIn } from './session.mjs';

const CHOICES = 'query ($id: ID!) { campaignChoices(networkId: $id) { kind choices { item } } }';
const CREATE = 'mutation ($input: CreateUpdateCampaignInput!) { createUpdateCampaign(input: $input) { id version } }';
const OPEN = 'mutation ($input: UpdateCampaignActInput!) { openUpdateCampaign(input: $input) { state } }';
/** Thirty things asked of each CCAS. */
const ASKED = { adoption_news: 18, privacy_points: 12 };

/** Opens a campaign in a network as its coordinator does, and says how long its job takes that makes what is asked into rows. */
export async function benchOpening(api, database, networkId, email) {
  const { cookie } = await signIn(api, email);
  const ask = async (query, variables) => {
    const { data, errors } = await (
      await fetch(`${api}/graphql`, { method: 'POST', headers: headers(cookie), body: JSON.stringify({ query, variables }) })
    ).json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { campaignChoices } = await ask(CHOICES, { id: networkId });
  const sections = campaignChoices.flatMap(({ kind, choices }) =>
    ASKED[kind] ? [{ kind, items: choices.slice(0, ASKED[kind]).map(({ item }) => item) }] : [],
  );
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const input = { key: crypto.randomUUID(), networkId, title: 'Ouverture de mesure', audience: 'all', dueOn, sections };
  const { createUpdateCampaign: campaign } = await ask(CREATE, { input });
  await ask(OPEN, { input: campaign });
  const job = async () =>
    (await database.query(`SELECT state, started_on, completed_on FROM jobs.job WHERE name = 'campaigns_open' AND data ->> 'campaignId' = $1`, [campaign.id]))
      .rows[0];
  let done = await job();
  while (!['completed', 'failed'].includes(done?.state)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    done = await job();
  }
  const { rows } = await database.query(
    'SELECT count(*)::int AS items FROM update_campaign_item i JOIN update_campaign_ccas r ON r.id = i.response_id WHERE r.campaign_id = $1',
    [campaign.id],
  );
  console.log(`\nopening a campaign, ${rows[0].items} things asked: ${((done.completed_on - done.started_on) / 1000).toFixed(1)} s in its job (${done.state})`);
}
