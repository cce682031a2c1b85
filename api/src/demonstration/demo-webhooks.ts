import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';

const DELIVERIES = [
  { event: 'edition_published', days: 60, state: 'delivered', attempts: 1, status: 204, failure: null },
  { event: 'campaign_opened', days: 48, state: 'delivered', attempts: 3, status: 200, failure: null },
  { event: 'initiative_weather', days: 33, state: 'failed', attempts: 6, status: 503, failure: 'refused' },
] as const;

/** Signals to a fictitious partner, suspended since, and their log: nothing of the demonstration leaves for anywhere. */
export async function addDemoWebhook(manager: EntityManager, { networkId, names, personIds }: DemoNetwork, calendar: DemoCalendar): Promise<void> {
  const accountId = personIds.coordinator;
  const by = { accountId, fullName: names.get(accountId) ?? '' };
  const at = calendar.at(70, 11);
  await actAt(manager, at, by);
  const [{ id }] = (await manager.query(
    `INSERT INTO webhook (network_id, name, url, events, secret, active_since, created_by_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $6) RETURNING id`,
    [
      networkId,
      'Observatoire de l’Université fictive',
      'https://signalements.universite-fictive.example/maillage',
      ['edition_published', 'initiative_weather', 'campaign_opened'],
      randomBytes(32),
      at,
      accountId,
    ],
  )) as [{ id: string }];
  for (const { event, days, state, attempts, status, failure } of DELIVERIES)
    await manager.query(
      `INSERT INTO webhook_delivery (webhook_id, event, happened_at, state, attempts, next_attempt_at, last_status, last_failure, settled_at) VALUES ($1, $2, $3, $4, $5, $3, $6, $7, $3)`,
      [id, event, calendar.at(days, 14), state, attempts, status, failure],
    );
  await actAt(manager, calendar.at(30, 10), by);
  await manager.query('UPDATE webhook SET disabled_at = $2 WHERE id = $1', [id, calendar.at(30, 10)]);
}
