import { inNetwork, openOn } from '../network';
import { isId, type Queryable } from '../platform/database/queryable';

/** The network of something, as the access rules see it. */
export interface NetworkOf {
  readonly networkId: string;
}

const find = async <T>(database: Queryable, sql: string, values: readonly unknown[]): Promise<T | null> => {
  const [row] = (await database.query(sql, [...values])) as T[];
  return row ?? null;
};

/** The network of a stored plan, with its year; null when it is unknown. */
export const planTarget = (database: Queryable, planId: string): Promise<(NetworkOf & { year: number }) | null> =>
  isId(planId) ? find(database, 'SELECT network_id AS "networkId", year FROM plan WHERE id = $1', [planId]) : Promise.resolve(null);

/** The network of a stored initiative, by its plan; null when it is unknown. */
export const initiativeTarget = (database: Queryable, initiativeId: string): Promise<(NetworkOf & { planId: string; planYear: number }) | null> =>
  isId(initiativeId)
    ? find(
        database,
        'SELECT p.network_id AS "networkId", p.id AS "planId", p.year AS "planYear" FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE i.id = $1',
        [initiativeId],
      )
    : Promise.resolve(null);

/** One cell of the matrix as the access rules see it. */
export interface CellTarget extends NetworkOf {
  readonly ccasId: string;
  readonly territoryIds: readonly number[];
  /** Whether the CCAS is open: news of a closed one is history. */
  readonly isOpen: boolean;
}

/**
 * The stored cell of an initiative and a CCAS: the network of the initiative's plan, and the territories of the CCAS. Null when
 * either is unknown, or the CCAS stands outside of that network.
 */
export const cellTarget = (
  database: Queryable,
  { initiativeId, ccasId }: { initiativeId: string; ccasId: string },
  today: string,
): Promise<CellTarget | null> =>
  isId(initiativeId) && isId(ccasId)
    ? find(
        database,
        `SELECT n.id AS "networkId", c.id AS "ccasId", (c.closed_on IS NULL OR c.closed_on > $3::date) AS "isOpen",
                (SELECT array_agg(ancestor_id) FROM territory_inclusion WHERE territory_id = c.territory_id) AS "territoryIds"
           FROM initiative i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id
           JOIN ccas c ON c.id = $2 JOIN territory_inclusion ti ON ti.territory_id = c.territory_id AND ti.ancestor_id = n.territory_id
          WHERE i.id = $1`,
        [initiativeId, ccasId, today],
      )
    : Promise.resolve(null);

/** CCAS of the network by id, open or not, as the access rules see them. Those that are unknown or stand outside of it are not in the answer. */
export async function ccasTargetsIn(database: Queryable, networkId: string, ccasIds: readonly string[]): Promise<Map<string, Omit<CellTarget, 'isOpen'>>> {
  const rows = (await database.query(
    `SELECT c.id AS "ccasId", $1::uuid AS "networkId", (SELECT array_agg(ancestor_id) FROM territory_inclusion WHERE territory_id = c.territory_id) AS "territoryIds"
       FROM ccas c WHERE c.id = ANY ($2::uuid[]) AND ${inNetwork('c.territory_id', '$1::uuid')}`,
    [networkId, ccasIds.filter(isId)],
  )) as Omit<CellTarget, 'isOpen'>[];
  return new Map(rows.map((row) => [row.ccasId, row]));
}

/** The CCAS of a network by id as the access rules see them, with whether each is open. */
export async function openTargets(database: Queryable, networkId: string, ccasIds: readonly string[], today: string): Promise<Map<string, CellTarget>> {
  const targets = await ccasTargetsIn(database, networkId, ccasIds);
  const open = (await database.query(`SELECT c.id FROM ccas c WHERE c.id = ANY ($1::uuid[]) AND ${openOn('c', '$2::date')}`, [
    ccasIds.filter(isId),
    today,
  ])) as {
    id: string;
  }[];
  const openIds = new Set(open.map(({ id }) => id));
  return new Map([...targets].map(([id, target]) => [id, { ...target, isOpen: openIds.has(id) }]));
}
