import type { InventoryCcas, LabelDecision } from '@maillage/domain';
import { ccasRows, openOn } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';

const panelOf = (column: string): string =>
  `(SELECT coalesce(json_agg(${column} ORDER BY p.name COLLATE "fr-x-icu", p.id), '[]') FROM ccas p WHERE p.id = ANY (d.panel_ccas_ids))`;

/** SQL: the award that stands of the label of a CCAS; null: none does. */
export const standingAward = (ccas: string, network: string): string => `
  (SELECT json_build_object('on', d.decided_on, 'panel', ${panelOf('p.name')}) FROM label_decision d
    WHERE d.ccas_id = ${ccas} AND d.network_id = ${network} AND d.outcome = 'awarded' AND d.withdrawn_on IS NULL ORDER BY d.decided_on DESC, d.id LIMIT 1)`;

/** What panels decided of a CCAS, the latest first. */
export const listLabelDecisions = (database: Queryable, networkId: string, ccasId: string): Promise<LabelDecision[]> =>
  database.query(
    `SELECT d.id, d.decided_on::text AS "decidedOn", d.outcome, ${panelOf(`json_build_object('id', p.id, 'name', p.name)`)} AS panel, d.readings, d.reason,
            d.withdrawn_on::text AS "withdrawnOn", d.withdrawn_reason AS "withdrawnReason"
       FROM label_decision d WHERE d.network_id = $1 AND d.ccas_id = $2 ORDER BY d.decided_on DESC, d.id`,
    [networkId, ccasId],
  );

/** Those of these CCAS that are open in the network, each with its EPT. */
export async function listPeers(database: Queryable, networkId: string, ccasIds: readonly string[], today: string): Promise<InventoryCcas[]> {
  const b = new Bindings();
  const [network, day, ids] = [`${b.bind(networkId)}::uuid`, `${b.bind(today)}::date`, `${b.bind(ccasIds)}::uuid[]`];
  return (await database.query(
    `WITH seen AS (${ccasRows(network, `${openOn('c', day)} AND c.id = ANY (${ids})`, [])}) SELECT c.id, c.name, c.ept FROM seen c`,
    b.values,
  )) as InventoryCcas[];
}

/** Holds the label of a CCAS until the end of the transaction: of two who record a decision at once, the second sees the first. */
export const HOLD_LABEL = `SELECT pg_advisory_xact_lock(hashtextextended('label ' || $1 || $2, 0))`;
