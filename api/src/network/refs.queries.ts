import { isId, type Queryable } from '../platform/database/queryable';
import { territoryJson } from '../territories';
import type { NetworkRef } from './refs.type';

/** SQL: the EPT of the territory `territoryId` as the JSON of a `TerritoryRef`, null outside of the Métropole. The perimeter in force comes first. */
export const eptJson = (territoryId: string): string => `(
  SELECT ${territoryJson('e')}
    FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
   WHERE ei.territory_id = ${territoryId} ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1)`;

/** SQL condition: the territory `territoryId` stands in the network whose id is `networkId`. */
export const inNetwork = (territoryId: string, networkId: string): string =>
  `EXISTS (SELECT FROM network nw JOIN territory_inclusion ni ON ni.ancestor_id = nw.territory_id WHERE nw.id = ${networkId} AND ni.territory_id = ${territoryId})`;

/** SQL condition: the CCAS of that alias is open on the day `day`. */
export const openOn = (c: string, day: string): string =>
  `((${c}.opened_on IS NULL OR ${c}.opened_on <= ${day}) AND (${c}.closed_on IS NULL OR ${c}.closed_on > ${day}))`;

/** SQL: the columns of a `CcasRef`, from the aliases of a `ccas` and of its `territory`. */
export const ccasRefColumns = (c: string, t: string): string => `${c}.id, ${c}.name, ${c}.kind, ${t}.name AS "communeName", ${eptJson(`${t}.id`)} AS ept`;

/**
 * SQL: the CCAS `c` of a network that fit a condition, with their commune, their EPT and their `rank` by EPT then commune, as the rows of a CTE;
 * `more` columns may read `c`.
 */
export const ccasRows = (network: string, condition: string, more: readonly string[] = []): string => `
  SELECT ${['c.id', 'c.name', 'c.kind', 't.name AS "communeName"', 'e.ept', 'c.territory_id', ...more].join(', ')},
         row_number() OVER (ORDER BY e.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id)::integer AS rank
    FROM ccas c JOIN territory t ON t.id = c.territory_id LEFT JOIN LATERAL ${eptJson('t.id')} e (ept) ON true
   WHERE ${condition} AND ${inNetwork('c.territory_id', network)}`;

/** SQL: a `CcasRef` as JSON, from a row of {@link ccasRows}. */
export const ccasRefJson = (c: string): string =>
  `json_build_object('id', ${c}.id, 'name', ${c}.name, 'kind', ${c}.kind, 'communeName', ${c}."communeName", 'ept', ${c}.ept)`;

/** The networks of those ids, or every one, by name. */
export async function listNetworks(database: Queryable, ids: readonly string[] | 'all'): Promise<NetworkRef[]> {
  return database.query(
    `SELECT n.id, n.name, n.is_demonstration AS "isDemonstration", t.name AS "territoryName", t.id AS "territoryId"
       FROM network n JOIN territory t ON t.id = n.territory_id
      WHERE $1::uuid[] IS NULL OR n.id = ANY ($1::uuid[])
      ORDER BY n.name COLLATE "fr-x-icu", n.id`,
    [ids === 'all' ? null : ids.filter(isId)],
  );
}
