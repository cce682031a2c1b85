import { isId, type Queryable } from '../platform/database/queryable';

/** A stored convention as the access rules see it: by its network and its CCAS. */
export interface ConventionTarget {
  readonly conventionId: string;
  readonly networkId: string;
  readonly ccasId: string;
  readonly territoryIds: readonly number[];
}

/** Where a stored convention stands; null when it is unknown. */
export async function conventionTarget(database: Queryable, conventionId: string): Promise<ConventionTarget | null> {
  if (!isId(conventionId)) return null;
  const [row] = (await database.query(
    `SELECT v.id AS "conventionId", v.network_id AS "networkId", v.ccas_id AS "ccasId",
            (SELECT array_agg(i.ancestor_id) FROM territory_inclusion i WHERE i.territory_id = c.territory_id) AS "territoryIds"
       FROM convention v JOIN ccas c ON c.id = v.ccas_id WHERE v.id = $1`,
    [conventionId],
  )) as ConventionTarget[];
  return row ?? null;
}
