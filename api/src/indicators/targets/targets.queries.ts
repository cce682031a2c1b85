import { inNetwork } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import { territoryJson } from '../../territories';
import type { IndicatorTargetType } from './target.type';

const TARGETS = `
  SELECT g.id, ${territoryJson('t')} AS territory, g.period, g.value, g.reason, g.set_at AS "setAt", (SELECT full_name FROM account WHERE id = g.set_by_id) AS "setByName",
         g.is_last AND g.value IS NOT NULL AS "isInForce"
    FROM (SELECT *, row_number() OVER (PARTITION BY territory_id, period ORDER BY set_at DESC, id DESC) = 1 AS is_last
            FROM indicator_target WHERE network_id = $1 AND indicator_id = $2 AND ($3::integer IS NULL OR territory_id = $3)) g
    JOIN territory t ON t.id = g.territory_id
   ORDER BY t.name COLLATE "fr-x-icu", t.id, g.period DESC, g.set_at DESC, g.id DESC`;

/** Every target of one indicator in a network, of all territories or of one, in one statement. */
export const listTargets = (database: Queryable, networkId: string, indicatorId: number, territoryId: number | null): Promise<IndicatorTargetType[]> =>
  database.query(TARGETS, [networkId, indicatorId, territoryId]);

/** Whether a territory stands in a network. */
export async function isInNetwork(database: Queryable, territoryId: number, networkId: string): Promise<boolean> {
  const [row] = (await database.query(`SELECT ${inNetwork('$1::integer', '$2::uuid')} AS "isIn"`, [territoryId, networkId])) as [{ isIn: boolean }];
  return row.isIn;
}
