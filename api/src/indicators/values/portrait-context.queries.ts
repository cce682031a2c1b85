import type { Queryable } from '../../platform/database/queryable';
import { ofAncestor } from '../../territories';
import { isKnownTo } from '../indicator-sql';
import type { PortraitContext } from './values.type';

/** SQL: the last value that is known of `i` for a level above, as four places of one list: none, or its period, value and state. */
const above = (id: string): string =>
  `(SELECT json_build_array(y.period, y.value, y.state) FROM indicator_latest y WHERE y.territory_id = ${id} AND y.indicator_id = x.indicator_id)`;

/** SQL: a part of a ratio as it is shown at the period of `x`. */
const part = (column: string): string =>
  `(SELECT y.value FROM indicator_value y WHERE y.indicator_id = i.${column} AND y.period = x.period AND y.territory_id = x.territory_id)`;

/**
 * Beside what a portrait is read. The lowest and the highest are of the communes that are ranked, which have a number that everybody is shown:
 * `indicator_latest` holds no secret, and a bound is no number that a place could be given by.
 */
const CONTEXT = `
  WITH place AS (
    SELECT t.id, ${ofAncestor('a.id', 't', ['ept', 'epci'])} AS group_id, CASE WHEN t.kind = 'departement' THEN t.id ELSE ${ofAncestor('a.id', 't', ['departement'])} END AS departement_id,
           ${ofAncestor('a.id', 't', ['region'])} AS region_id, ${ofAncestor('a.id', 't', ['country'])} AS country_id
      FROM territory t WHERE t.id = $1
  ), extreme AS MATERIALIZED (
    SELECT l.indicator_id, l.period, min(l.value) AS lowest, max(l.value) AS highest
      FROM indicator_latest l
     WHERE l.rank IS NOT NULL AND l.state <> 'b' AND l.territory_id = ANY (ARRAY(SELECT n.territory_id FROM territory_inclusion n WHERE n.ancestor_id = (SELECT departement_id FROM place)))
     GROUP BY 1, 2
  )
  SELECT (SELECT json_build_object(
            'indicatorIds', coalesce(json_agg(x.indicator_id), '[]'), 'lowest', coalesce(json_agg(e.lowest), '[]'), 'highest', coalesce(json_agg(e.highest), '[]'),
            'numerators', coalesce(json_agg(CASE WHEN x.value IS NOT NULL THEN ${part('numerator_id')} END), '[]'),
            'denominators', coalesce(json_agg(CASE WHEN x.value IS NOT NULL THEN ${part('denominator_id')} END), '[]'),
            'above', coalesce(json_agg(json_build_array(${['group', 'departement', 'region', 'country'].map((level) => above(`p.${level}_id`)).join(', ')})), '[]'))
            FROM indicator_latest x JOIN indicator i ON i.id = x.indicator_id AND i.archived_at IS NULL AND ${isKnownTo('i', '$2')}
            LEFT JOIN extreme e ON e.indicator_id = x.indicator_id AND e.period = x.period
           WHERE x.territory_id = p.id) AS answer
    FROM place p`;

type Above = readonly (readonly [period: number, value: number | null, state: string] | null)[];

/** Parallel lists as the database gives them, the levels above as triples. */
export type StoredContext = Pick<PortraitContext, 'indicatorIds' | 'lowest' | 'highest' | 'numerators' | 'denominators'> & { readonly above: readonly Above[] };

/** In one statement; undefined when there is no such territory. */
export async function readPortraitContext(database: Queryable, territoryId: number, networkId: string): Promise<StoredContext | undefined> {
  const [row] = (await database.query(CONTEXT, [territoryId, networkId])) as { answer: StoredContext }[];
  return row?.answer;
}
