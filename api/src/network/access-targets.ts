import type { AccessTarget } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';

/** A CCAS as the access rules see it: where it stands, and whose it is. */
export interface CcasTarget extends AccessTarget {
  readonly networkId: string;
  readonly ccasId: string;
  readonly territoryIds: readonly number[];
}

interface TargetRow {
  ccas_id: string;
  network_id: string | null;
  territory_ids: number[];
}

// A network within another one (an EPT's within a département's) is the nearer: its territory has more ancestors.
const TARGETS = `
  SELECT c.id AS ccas_id, ancestors.ids AS territory_ids,
         (SELECT n.id FROM network n
           WHERE n.territory_id = ANY (ancestors.ids)
           ORDER BY (SELECT count(*) FROM territory_inclusion i WHERE i.territory_id = n.territory_id) DESC, n.id
           LIMIT 1) AS network_id
    FROM ccas c
   CROSS JOIN LATERAL (SELECT array_agg(i.ancestor_id) AS ids FROM territory_inclusion i WHERE i.territory_id = c.territory_id) ancestors
   WHERE c.id = ANY ($1::uuid[])`;

/** Targets of several CCAS by id, in one statement. Unknown CCAS, and those outside of every network, are not in the answer. */
export async function ccasTargets(database: Queryable, ccasIds: readonly string[]): Promise<Map<string, CcasTarget>> {
  const rows = (await database.query(TARGETS, [ccasIds.filter(isId)])) as TargetRow[];
  return new Map(
    rows.flatMap(({ ccas_id: ccasId, network_id: networkId, territory_ids: territoryIds }) =>
      networkId ? [[ccasId, { networkId, ccasId, territoryIds }] as const] : [],
    ),
  );
}

/** Target of one CCAS; null when it is unknown. */
export async function ccasTarget(database: Queryable, ccasId: string): Promise<CcasTarget | null> {
  return (await ccasTargets(database, [ccasId])).get(ccasId.toLowerCase()) ?? null;
}

/** Target of what a network recorded of a CCAS: it stays that network's where a nearer one holds the CCAS too. Null when the CCAS is unknown. */
export async function recordTarget(database: Queryable, { networkId, ccasId }: Pick<CcasTarget, 'networkId' | 'ccasId'>): Promise<CcasTarget | null> {
  const target = await ccasTarget(database, ccasId);
  return target && { ...target, networkId };
}

/** Target of a CCAS that somebody names beside a network; null when either is unknown, or the CCAS is none of that network's. */
export async function memberTarget(database: Queryable, { networkId, ccasId }: Pick<CcasTarget, 'networkId' | 'ccasId'>): Promise<CcasTarget | null> {
  if (!isId(networkId)) return null;
  const target = await recordTarget(database, { networkId: networkId.toLowerCase(), ccasId });
  const isOfIt = 'SELECT FROM network WHERE id = $1 AND territory_id = ANY ($2::integer[])';
  return target && ((await database.query(isOfIt, [networkId, target.territoryIds])) as object[]).length > 0 ? target : null;
}

/** Target of something that belongs to a whole network; null when the network is unknown. */
export async function networkTarget(database: Queryable, networkId: string): Promise<{ readonly networkId: string } | null> {
  if (!isId(networkId)) return null;
  const rows = (await database.query('SELECT id FROM network WHERE id = $1', [networkId])) as { id: string }[];
  return rows[0] ? { networkId: rows[0].id } : null;
}
