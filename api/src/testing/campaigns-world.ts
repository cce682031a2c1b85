import type { TestApi } from './test-api';
import type { World } from './world';
import { until } from './until';

const CREATE = 'mutation ($input: CreateUpdateCampaignInput!) { createUpdateCampaign(input: $input) { id version } }';
const OPEN = 'mutation ($input: UpdateCampaignActInput!) { openUpdateCampaign(input: $input) { id state version } }';

/** A campaign as the coordinator writes it, asking news of these initiatives and the first two points. */
export function campaignInput(world: World, initiativeIds: readonly string[], more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    networkId: world.networkId,
    title: 'Point de décembre',
    dueOn: '2026-12-15',
    audience: 'all',
    minutes: 2,
    sections: [
      { kind: 'adoption_news', items: initiativeIds },
      { kind: 'privacy_points', items: ['dpo', 'register'] },
    ],
    ...more,
  };
}

/** Writes a campaign and opens it; gives its id once its rows are there. */
export async function openCampaign(api: TestApi, world: World, input: Record<string, unknown>): Promise<string> {
  const coordinator = await api.as(world.people.coordinator);
  const { id, version } = (await coordinator.ask(CREATE, { input })).createUpdateCampaign;
  await coordinator.ask(OPEN, { input: { id, version } });
  await untilOpen(api, id);
  return id;
}

/** Waits until the job has opened the campaign. */
export async function untilOpen(api: TestApi, id: string): Promise<void> {
  await until(async () => (await api.owner.query(`SELECT FROM update_campaign WHERE id = $1 AND state = 'open'`, [id])).length > 0);
}
