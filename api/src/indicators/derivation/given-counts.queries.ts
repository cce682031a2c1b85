import type { Queryable } from '../../platform/database/queryable';
import { holdsIn } from './places.queries';

/** A count of the network's own as it was given. */
export interface GivenCount {
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: string;
  readonly importId: number | null;
  /** EPT or EPCI, if it lies whole within the network; the territory of the network; the commune that it became. */
  readonly groupId: number | null;
  readonly networkTerritoryId: number;
  readonly becameId: number | null;
  /** The group of that commune. */
  readonly becameGroupId: number | null;
  /** Territory of the CCAS that gave it, which knows all that it gave: also of the communes that merged, and of those that a CIAS stands for. */
  readonly producerId: number;
  /** Inhabitants, 0 where they are not known: a small commune is hidden rather than a large one. Everybody knows them, so that the choice tells nothing. */
  readonly weight: number;
}

/** A count of another indicator that is a part of it, or of which it is a part. */
export interface LinkedCount {
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
  readonly value: number;
}

/** SQL condition: the group lies whole within the network, whose totals it can be a part of. */
const isWithin = (groupId: string): string =>
  `EXISTS (SELECT FROM territory_inclusion gi WHERE gi.ancestor_id = n.territory_id AND gi.territory_id = ${groupId})`;

const LAST_OWN = `
  SELECT DISTINCT ON (indicator_id, period, territory_id) * FROM indicator_own_value
   WHERE indicator_id = ANY ($1) AND period = ANY ($2) AND withdrawn_at IS NULL ORDER BY indicator_id, period, territory_id, id DESC`;

// The last version of each count that was not withdrawn, and the levels up to the network's own. Other levels have no counts of a network.
const GIVEN = `
  SELECT v.period, v.territory_id AS "territoryId", v.value, v.state, v.import_id AS "importId", n.territory_id AS "networkTerritoryId",
         CASE WHEN ${isWithin('t.group_id')} THEN t.group_id END AS "groupId", b.territory_id AS "becameId", CASE WHEN ${isWithin('b.group_id')} THEN b.group_id END AS "becameGroupId",
         coalesce(b.territory_id, CASE WHEN NOT EXISTS (SELECT FROM ccas c WHERE c.territory_id = v.territory_id AND c.closed_on IS NULL) THEN s.territory_id END, v.territory_id) AS "producerId",
         coalesce(x.population_persons, 0) AS weight
    FROM (${LAST_OWN}) v
    JOIN indicator i ON i.id = v.indicator_id JOIN network n ON n.id = i.network_id
    JOIN place t ON t.territory_id = v.territory_id JOIN territory x ON x.id = v.territory_id
    LEFT JOIN place b ON b.territory_id = (SELECT min(g.new_id) FROM territory_passage g WHERE g.old_id = v.territory_id AND g.nature IN ('merged', 'perimeter_changed') HAVING count(*) = 1)
    LEFT JOIN LATERAL (SELECT min(c.territory_id) AS territory_id FROM ccas c JOIN territory_inclusion ci ON ci.ancestor_id = c.territory_id AND ci.territory_id = v.territory_id
                        WHERE c.kind = 'cias' AND c.closed_on IS NULL) s ON true
   WHERE t.kind = 'commune'`;

// A masked count as it was given, any other as it is shown.
const LINKED = `
  SELECT o.indicator_id AS "indicatorId", o.period, o.territory_id AS "territoryId", o.value FROM (${LAST_OWN}) o JOIN indicator i ON i.id = o.indicator_id AND i.is_masked WHERE o.value IS NOT NULL
  UNION ALL
  SELECT v.indicator_id, v.period, v.territory_id, v.value FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id AND NOT i.is_masked
   WHERE v.indicator_id = ANY ($1) AND v.period = ANY ($2) AND v.territory_id = ANY ($3) AND v.value IS NOT NULL`;

const MEMBERS = `
  SELECT p.period, a.id AS "ancestorId", count(*)::integer AS members
    FROM indicator_period p, unnest($3::integer[]) a (id)
    JOIN territory_inclusion i ON i.ancestor_id = a.id JOIN place t ON t.territory_id = i.territory_id AND t.kind = 'commune'
   WHERE p.indicator_id = $1 AND p.period = ANY ($2) AND ${holdsIn('t', 'p.geography_year')}
   GROUP BY 1, 2`;

/** The network's own counts of those periods. */
export const readGivenCounts = (database: Queryable, indicatorId: number, periods: readonly number[]): Promise<GivenCount[]> =>
  database.query(GIVEN, [[indicatorId], periods]);

/** Counts of other indicators for those territories and periods. */
export const readLinkedCounts = async (
  database: Queryable,
  indicatorIds: readonly number[],
  periods: readonly number[],
  territoryIds: readonly number[],
): Promise<LinkedCount[]> => (indicatorIds.length === 0 ? [] : database.query(LINKED, [indicatorIds, periods, territoryIds]));

/** How many communes each of those territories had at each period, under the key `period territory`. */
export async function readMembers(
  database: Queryable,
  indicatorId: number,
  periods: readonly number[],
  ancestorIds: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const rows = (await database.query(MEMBERS, [indicatorId, periods, ancestorIds])) as { period: number; ancestorId: number; members: number }[];
  return new Map(rows.map((row) => [`${row.period} ${row.ancestorId}`, row.members]));
}
