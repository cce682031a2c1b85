import type { Queryable } from '../../../platform/database/queryable';

/**
 * SQL of a WITH: where an import changes shared figures. `importing` is the import $3; `reach` has the territories of all networks, and whether
 * each stands in the network of the import. One of the administration reaches everything, and asks for no network.
 */
export const REACH = `
  importing AS (SELECT network_id, is_administrative FROM indicator_import WHERE id = $3::integer),
  reach AS MATERIALIZED (
    SELECT m.territory_id, bool_or(n.id = f.network_id) AS is_own
      FROM importing f JOIN network n ON NOT f.is_administrative JOIN territory_inclusion m ON m.ancestor_id = n.territory_id
     GROUP BY m.territory_id
  )`;

/** SQL condition: figures of the indicator `i` in the territory of the row `r` of `reach`, which may be missing, are those of the import `f` to change. */
export const isReached = (i: string, r: string, f: string): string => `(${i}.network_id IS NOT NULL OR ${f}.is_administrative OR ${r}.is_own)`;

const HAS_OTHERS = `
  SELECT EXISTS (SELECT FROM network n JOIN indicator_import f ON f.id = $1 AND NOT f.is_administrative AND f.network_id <> n.id) AS "hasOthers"`;

/** Whether there is another network, for whose territory this import can but propose. */
export async function hasOthers(database: Queryable, importId: number): Promise<boolean> {
  const [row] = (await database.query(HAS_OTHERS, [importId])) as [{ hasOthers: boolean }];
  return row.hasOthers;
}
