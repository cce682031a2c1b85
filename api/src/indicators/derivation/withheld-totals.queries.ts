import type { Queryable } from '../../platform/database/queryable';

/** A commune whose number its producer withholds, with the levels above it, the lowest first. */
interface Withheld {
  readonly period: number;
  readonly territoryId: number;
  /** EPT or EPCI; it is on the way to the département only if it lies within one. */
  readonly groupId: number | null;
  readonly isGroupWithin: boolean;
  readonly above: readonly (number | null)[];
}

interface PublishedTotal {
  readonly period: number;
  readonly territoryId: number;
}

/** So many withheld communes in a sum keep one another, even where one of them is known. */
const SAFE_COUNT = 3;

// A total that an earlier refresh withheld comes back before the question is asked again.
const RESTORE = `
  UPDATE indicator_value v SET value = o.value, state = o.state
    FROM (SELECT DISTINCT ON (period, territory_id) * FROM indicator_own_value
           WHERE indicator_id = $1 AND period = ANY ($2) AND withdrawn_at IS NULL ORDER BY period, territory_id, id DESC) o
   WHERE v.indicator_id = $1 AND v.period = o.period AND v.territory_id = o.territory_id AND v.members IS NULL AND v.state = 's'
     AND v.import_id IS NOT DISTINCT FROM o.import_id`;

const TOTALS = `
  SELECT v.period, v.territory_id AS "territoryId" FROM indicator_value v JOIN place t ON t.territory_id = v.territory_id
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL AND v.value IS NOT NULL AND t.kind <> 'commune'`;

const WITHHELD = `
  SELECT v.period, v.territory_id AS "territoryId", t.group_id AS "groupId", coalesce(g.is_within, false) AS "isGroupWithin",
         ARRAY[t.departement_id, t.region_id, t.country_id] AS above
    FROM indicator_value v JOIN place t ON t.territory_id = v.territory_id
    LEFT JOIN (SELECT group_id, count(DISTINCT departement_id) = 1 AS is_within FROM place WHERE kind = 'commune' GROUP BY group_id) g ON g.group_id = t.group_id
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.state = 's' AND t.kind = 'commune'`;

const WITHHOLD = `
  WITH hidden AS (SELECT * FROM unnest($2::integer[], $3::integer[]) h (period, territory_id)), kept AS (
    INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state, import_id)
    SELECT v.indicator_id, v.period, v.territory_id, v.value, v.state, v.import_id FROM indicator_value v JOIN hidden h USING (period, territory_id) WHERE v.indicator_id = $1
  ), forgotten AS (
    UPDATE indicator_value_change c SET new_value = NULL, new_state = 's' FROM hidden h JOIN indicator_value v USING (period, territory_id)
     WHERE v.indicator_id = $1 AND c.indicator_id = $1 AND c.period = h.period AND c.territory_id = h.territory_id AND c.new_value = v.value
  )
  UPDATE indicator_value v SET value = NULL, state = 's' FROM hidden h WHERE v.indicator_id = $1 AND v.period = h.period AND v.territory_id = h.territory_id`;

/**
 * Totals that must not be shown beside the communes: those from which a commune withheld by its producer could be had by subtraction, also by somebody who
 * knows one of them. Totals of a chain of levels nest, so what they tell are the sums of disjoint sets of withheld communes; a set of one or two is given away.
 * Its total is hidden, and the commune then belongs to the next level that is shown.
 */
export function totalsToWithhold(withheld: readonly Withheld[], totals: readonly PublishedTotal[]): PublishedTotal[] {
  const hidden: PublishedTotal[] = [];
  for (const period of new Set(totals.map((total) => total.period))) {
    const shown = new Set(totals.flatMap((total) => (total.period === period ? [total.territoryId] : [])));
    const communes = withheld.filter((commune) => commune.period === period);
    const hide = (territoryId: number): void => {
      if (shown.delete(territoryId)) hidden.push({ period, territoryId });
    };
    // a group across two départements nests in no level: nothing is shown of it while a number below is withheld
    for (const { groupId, isGroupWithin } of communes) if (groupId !== null && !isGroupWithin) hide(groupId);
    const chains = communes.map(({ groupId, isGroupWithin, above }) => [isGroupWithin ? groupId : null, ...above]);
    const levelsCount = chains[0]?.length ?? 0;
    for (let level = 0; level < levelsCount; level++) {
      // communes whose lowest shown total stands at this level, by that total
      const told = new Map<number, number>();
      for (const chain of chains) {
        const lowest = chain.findIndex((id) => id !== null && shown.has(id));
        const id = chain[lowest];
        if (lowest === level && typeof id === 'number') told.set(id, (told.get(id) ?? 0) + 1);
      }
      for (const [territoryId, count] of told) if (count < SAFE_COUNT) hide(territoryId);
    }
  }
  return hidden;
}

/** Hides the published totals of a shared count from which a number withheld by its producer could be had. */
export async function withholdTotals(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<void> {
  await database.query(RESTORE, [indicatorId, periods]);
  const totals = (await database.query(TOTALS, [indicatorId, periods])) as PublishedTotal[];
  if (totals.length === 0) return;
  const withheld = (await database.query(WITHHELD, [indicatorId, periods])) as Withheld[];
  const hidden = totalsToWithhold(withheld, totals);
  if (hidden.length === 0) return;
  await database.query(WITHHOLD, [indicatorId, hidden.map(({ period }) => period), hidden.map(({ territoryId }) => territoryId)]);
}
