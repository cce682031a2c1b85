import { MIN_COVERAGE_RATIO } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { holdsIn } from './places.queries';

/** SQL: the state of what is put together from values of those states: the most doubtful one speaks. */
const combinedState = (...states: string[]): string => {
  const isAny = (letters: string): string => `bool_or(${states.map((state) => `${state} IN (${letters})`).join(' OR ')})`;
  return `(CASE WHEN ${isAny(`'e', 'b'`)} THEN 'e' WHEN ${isAny(`'r'`)} THEN 'r' ELSE 'p' END)`;
};

/**
 * SQL: value and state of an aggregate as it is shown: nothing but its coverage while less than half of the communes have a value.
 * A total that lacks some is shown with its coverage.
 */
const shown = (value: string, state: string): string => {
  const isEnough = 'covered >= members * ' + MIN_COVERAGE_RATIO;
  return `CASE WHEN ${isEnough} THEN ${value} END, CASE WHEN ${isEnough} AND ${value} IS NOT NULL THEN ${state} ELSE 'n' END, covered, members`;
};

/** SQL: the communes as they were imported, each under each of its ancestors, with the number of communes that those had. */
const UNDER_ANCESTORS = `
  FROM indicator_value v
  JOIN indicator_period p ON p.indicator_id = v.indicator_id AND p.period = v.period
  JOIN place t ON t.territory_id = v.territory_id AND t.kind = 'commune' AND ${holdsIn('t', 'p.geography_year')}
  JOIN territory_inclusion i ON i.territory_id = v.territory_id AND i.ancestor_id <> v.territory_id
  JOIN membership m ON m.geography_year = p.geography_year AND m.ancestor_id = i.ancestor_id`;

// $1 indicator, $2 periods
const SUMS = `
  INSERT INTO derived
  SELECT period, ancestor_id, ${shown('total', 'state::"char"')}
    FROM (SELECT v.period, i.ancestor_id, sum(v.value) AS total, ${combinedState('v.state')} AS state, count(v.value)::integer AS covered, m.members
            ${UNDER_ANCESTORS}
           WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL
           GROUP BY v.period, i.ancestor_id, m.members) s`;

// A commune that came of a merger: what it is made of, if all of it is known. Rates and medians are not made so.
const REBASED_SUMS = `
  INSERT INTO derived
  SELECT v.period, g.new_id, sum(v.value), ${combinedState('v.state')}::"char", count(*)::integer, count(*)::integer
    FROM territory_passage g
    JOIN indicator_value v ON v.territory_id = g.old_id AND v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL
   WHERE g.nature IN ('merged', 'perimeter_changed') AND NOT EXISTS (SELECT FROM territory_passage o WHERE o.old_id = g.old_id AND o.new_id <> g.new_id)
     AND NOT EXISTS (SELECT FROM territory_passage o JOIN territory d ON d.id = o.old_id WHERE o.new_id = g.new_id AND o.nature NOT IN ('merged', 'perimeter_changed'))
   GROUP BY v.period, g.new_id
  HAVING count(v.value) = (SELECT count(*) FROM territory_passage o WHERE o.new_id = g.new_id)`;

// $1 indicator, $2 periods, $3 weight, $4 the weight's period for each of them
const WEIGHTED_MEANS = `
  INSERT INTO derived
  SELECT period, ancestor_id, ${shown('mean', `'e'::"char"`)}
    FROM (SELECT v.period, i.ancestor_id, sum(v.value * w.value) / nullif(sum(w.value), 0) AS mean, count(v.value + w.value)::integer AS covered, m.members
            ${UNDER_ANCESTORS}
            JOIN unnest($2::integer[], $4::integer[]) b (period, weight_period) ON b.period = v.period
            LEFT JOIN indicator_value w ON w.indicator_id = $3 AND w.period = b.weight_period AND w.territory_id = v.territory_id AND v.value IS NOT NULL
           WHERE v.indicator_id = $1 AND v.members IS NULL
           GROUP BY v.period, i.ancestor_id, m.members) s`;

/*
 * $1 numerator, $2 its periods, $3 denominator, $4 the denominator's period for each of them, $5 scale.
 * At every level from numerator and denominator of that level; where one of them lacks communes, from the communes that have both.
 */
const RATIOS = `
  INSERT INTO derived
  WITH wanted AS (
    SELECT b.period, b.lent, p.geography_year
      FROM unnest($2::integer[], $4::integer[]) b (period, lent) JOIN indicator_period p ON p.indicator_id = $1 AND p.period = b.period
  ), pair AS (
    SELECT w.period, w.lent, n.territory_id, n.value AS n, d.value AS d, n.state AS n_state, d.state AS d_state,
           coalesce(n.covered = n.members, true) AND coalesce(d.covered = d.members, true) AS is_whole,
           n.members IS NULL AND d.members IS NULL AS is_given, n.covered, n.members, t.kind, t.valid_from, t.valid_to, w.geography_year
      FROM wanted w
      JOIN indicator_value n ON n.indicator_id = $1 AND n.period = w.period
      JOIN indicator_value d ON d.indicator_id = $3 AND d.period = w.lent AND d.territory_id = n.territory_id
      JOIN place t ON t.territory_id = n.territory_id
  ), both_known AS (
    SELECT c.period, c.lent, i.ancestor_id AS territory_id, sum(c.n) AS n, sum(c.d) AS d, count(*)::integer AS covered, m.members, ${combinedState('c.n_state', 'c.d_state')} AS state
      FROM pair c JOIN territory_inclusion i ON i.territory_id = c.territory_id AND i.ancestor_id <> c.territory_id
      JOIN membership m ON m.geography_year = c.geography_year AND m.ancestor_id = i.ancestor_id
     WHERE c.kind = 'commune' AND c.is_given AND c.n IS NOT NULL AND c.d IS NOT NULL AND ${holdsIn('c', 'c.geography_year')}
     GROUP BY c.period, c.lent, i.ancestor_id, m.members
  )
  SELECT period, territory_id, $5 * n / nullif(d, 0),
         (CASE WHEN 's' IN (n_state, d_state) THEN 's' WHEN n IS NULL OR nullif(d, 0) IS NULL THEN 'n' WHEN lent <> period OR n_state IN ('e', 'b') OR d_state IN ('e', 'b') THEN 'e'
               WHEN 'r' IN (n_state, d_state) THEN 'r' ELSE 'p' END)::"char",
         CASE WHEN kind = 'commune' THEN 1 ELSE coalesce(covered, 1) END, CASE WHEN kind = 'commune' THEN 1 ELSE coalesce(members, 1) END
    FROM pair WHERE is_whole OR 's' IN (n_state, d_state)
  UNION ALL
  SELECT period, territory_id, ${shown('$5 * n / nullif(d, 0)', `(CASE WHEN lent <> period THEN 'e' ELSE state END)::"char"`)}
    FROM both_known b
   WHERE NOT EXISTS (SELECT FROM pair p WHERE p.period = b.period AND p.territory_id = b.territory_id AND (p.is_whole OR 's' IN (p.n_state, p.d_state)))`;

/** Sums of communes, for each level above them and for the communes that came of a merger. */
export async function deriveSums(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<void> {
  await database.query(SUMS, [indicatorId, periods]);
  await database.query(REBASED_SUMS, [indicatorId, periods]);
}

/** Where the denominator or the weight of each period is taken from. */
export interface LentPeriods {
  readonly indicatorId: number;
  readonly periods: readonly number[];
  readonly lent: readonly number[];
}

/** Means of communes weighted by another indicator, for each level above them. */
export async function deriveWeightedMeans(database: Queryable, indicatorId: number, { indicatorId: weightId, periods, lent }: LentPeriods): Promise<void> {
  await database.query(WEIGHTED_MEANS, [indicatorId, periods, weightId, lent]);
}

/** Ratios of each level. A period whose denominator is borrowed from an earlier one gives estimates. */
export async function deriveRatios(
  database: Queryable,
  numeratorId: number,
  { indicatorId: denominatorId, periods, lent }: LentPeriods,
  scale: number,
): Promise<void> {
  await database.query(RATIOS, [numeratorId, periods, denominatorId, lent, scale]);
}

// What somebody gave is told by its import: a total over some of its members among them.
const MERGE = `
  INSERT INTO indicator_value AS v (indicator_id, period, territory_id, value, state, covered, members)
  SELECT $1, period, territory_id, value, state, covered, members FROM derived ORDER BY period, territory_id
  ON CONFLICT (indicator_id, period, territory_id) DO UPDATE
     SET value = excluded.value, state = excluded.state, covered = excluded.covered, members = excluded.members
   WHERE v.members IS NOT NULL AND v.import_id IS NULL AND (v.value, v.state, v.covered, v.members) IS DISTINCT FROM (excluded.value, excluded.state, excluded.covered, excluded.members)`;

// NOT IN is answered from one hash, whatever the planner believes: it cannot know how many rows have members.
const REMOVE_UNDERIVED = `
  DELETE FROM indicator_value v
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NOT NULL AND v.import_id IS NULL AND (v.period, v.territory_id) NOT IN (SELECT period, territory_id FROM derived)`;

/** Puts what was derived beside what was published, which it never replaces; what is no longer derived goes. */
export async function mergeDerived(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<void> {
  await database.query('ANALYZE derived');
  await database.query(MERGE, [indicatorId]);
  await database.query(REMOVE_UNDERIVED, [indicatorId, periods]);
  await database.query('TRUNCATE derived');
}
