import { WEBHOOK_LIMITS } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';
import type { OutsideEventSource, OutsideStandingSource } from '../platform/declarations/outside-event';
import type { WebhookType } from './webhook.type';

/** Longer than any transaction may take: an entry of the journal can be seen that much later than it was written. */
const LATEST_COMMIT = '4 hours';

/** The signals of a network, by name; `id`: those alone. */
export async function listWebhooks(database: Queryable, networkId: string, id: string | null = null): Promise<WebhookType[]> {
  return (await database.query(
    `SELECT w.id, w.name, w.url, w.events, w.disabled_at AS "disabledAt", w.is_disabled_by_failures AS "isDisabledByFailures", w.created_at AS "createdAt",
            (SELECT a.full_name FROM account a WHERE a.id = w.created_by_id) AS "createdByName",
            (SELECT coalesce(json_agg(json_build_object('id', d.id, 'event', nullif(d.event, 'trial'), 'happenedAt', d.happened_at, 'state', d.state, 'attempts', d.attempts,
                      'nextAttemptAt', CASE WHEN d.state = 'waiting' THEN d.next_attempt_at END, 'lastStatus', d.last_status, 'lastFailure', d.last_failure) ORDER BY d.happened_at DESC, d.id), '[]')
               FROM (SELECT * FROM webhook_delivery o WHERE o.webhook_id = w.id ORDER BY o.happened_at DESC, o.id LIMIT $3) d) AS deliveries
       FROM webhook w WHERE w.network_id = $1 AND ($2::uuid IS NULL OR w.id = $2) ORDER BY w.name COLLATE "fr-x-icu", w.id`,
    [networkId, id, WEBHOOK_LIMITS.deliveriesShown],
  )) as WebhookType[];
}

/**
 * Takes from the journal what happened and is to be told: what a transaction wrote that was given up is not there, and what is taken twice is one delivery. By the
 * clock of the database, which is the journal's. $1 now.
 */
const collectSql = (sources: readonly OutsideEventSource[]): string => `
  INSERT INTO webhook_delivery (webhook_id, entry_id, event, object_type, object_id, happened_at, next_attempt_at)
  SELECT w.id, e.id, e.event, e.about_type, e.about_id, e.occurred_at, $1
    FROM webhook w
    JOIN LATERAL (
      SELECT e.*, CASE ${sources.map(({ event, table, when }) => `WHEN e.subject_type = '${table}' AND ${when} THEN '${event}'`).join(' ')} END AS event
        FROM journal_entry e
       WHERE e.network_id = w.network_id AND e.occurred_at > greatest(w.active_since, now() - interval '${LATEST_COMMIT}')
         AND e.subject_type IN (${[...new Set(sources.map(({ table }) => `'${table}'`))].join(', ')})
    ) e ON e.event = ANY (w.events)
   WHERE w.disabled_at IS NULL
  ON CONFLICT (webhook_id, entry_id) DO NOTHING`;

/**
 * Notes what stands today, and has told what did not when it was looked at last; the first look at an event tells nothing. What stands no more is forgotten.
 * $1 now, $2 today.
 */
const noticeSql = (sources: readonly OutsideStandingSource[]): string => `
  WITH standing (event, object_type, network_id, object_id) AS (
    ${sources.map(({ event, objectType, standing }) => `SELECT '${event}', '${objectType}', s.network_id, s.object_id::text FROM (${standing('$2::date')}) s`).join('\n    UNION ALL ')}),
  begun (event) AS (SELECT event FROM webhook_standing WHERE object_id = ''),
  gone AS (DELETE FROM webhook_standing w WHERE w.object_id <> '' AND NOT EXISTS (SELECT FROM standing s WHERE s.event = w.event AND s.object_id = w.object_id)),
  fresh AS (INSERT INTO webhook_standing (event, object_id, noticed_at)
    SELECT event, object_id, $1::timestamptz FROM standing
    UNION ALL SELECT event, '', $1::timestamptz FROM unnest(ARRAY[${sources.map(({ event }) => `'${event}'`).join(', ')}]) event
    ON CONFLICT DO NOTHING RETURNING event, object_id)
  INSERT INTO webhook_delivery (webhook_id, event, object_type, object_id, happened_at, next_attempt_at)
  SELECT w.id, s.event, s.object_type, s.object_id, $1::timestamptz, $1::timestamptz FROM fresh f JOIN begun b ON b.event = f.event JOIN standing s ON s.event = f.event AND s.object_id = f.object_id
    JOIN webhook w ON w.network_id = s.network_id AND s.event = ANY (w.events) AND w.disabled_at IS NULL`;

/** What features let be told. */
interface OutsideSources {
  readonly all: readonly OutsideEventSource[];
  readonly standing: readonly OutsideStandingSource[];
}

/** Notes for each program what happened, and what began to stand, that it is told of. */
export async function collect(database: Queryable, { all, standing }: OutsideSources, now: Date, today: string): Promise<void> {
  await database.query(collectSql(all), [now]);
  await database.query(noticeSql(standing), [now, today]);
}

/** A delivery that is to be sent now, for the so many-th time. */
export interface DueDelivery {
  readonly id: string;
  readonly attempts: number;
}

/** Those that are due. */
export async function listDue(database: Queryable, now: Date): Promise<DueDelivery[]> {
  return (await database.query(
    `SELECT d.id, d.attempts FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id AND w.disabled_at IS NULL
      WHERE d.state = 'waiting' AND d.next_attempt_at <= $1 ORDER BY d.next_attempt_at, d.id LIMIT 500`,
    [now],
  )) as DueDelivery[];
}

/** A delivery with what it takes to send it. */
export interface HeldDelivery extends DueDelivery {
  readonly webhookId: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly event: string;
  readonly networkId: string;
  readonly objectType: string | null;
  readonly objectId: string | null;
  readonly happenedAt: Date;
}

/** The delivery, if it still waits for that attempt. */
export async function holdDelivery(database: Queryable, { id, attempts }: DueDelivery): Promise<HeldDelivery | null> {
  const [held] = (await database.query(
    `SELECT d.id, d.attempts, d.webhook_id AS "webhookId", w.url, w.secret, d.event, w.network_id AS "networkId", d.object_type AS "objectType", d.object_id AS "objectId", d.happened_at AS "happenedAt"
       FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id AND w.disabled_at IS NULL WHERE d.id = $1 AND d.state = 'waiting' AND d.attempts = $2`,
    [id, attempts],
  )) as HeldDelivery[];
  return held ?? null;
}

/** Deliveries in a row that did not arrive, since the last that did and since it was switched on. */
export async function failuresInARow(database: Queryable, webhookId: string): Promise<number> {
  const [row] = (await database.query(
    `SELECT count(*)::integer AS count FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
      WHERE d.webhook_id = $1 AND d.state = 'failed' AND d.happened_at >= w.active_since
        AND d.settled_at > coalesce((SELECT max(o.settled_at) FROM webhook_delivery o WHERE o.webhook_id = $1 AND o.state = 'delivered'), '-infinity')`,
    [webhookId],
  )) as { count: number }[];
  return row?.count ?? 0;
}
