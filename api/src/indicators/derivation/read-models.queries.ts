import { NO_VALUE_LETTER } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { holdsIn } from './places.queries';

const KEEP_PERIODS = `
  DELETE FROM indicator_period p
   WHERE p.indicator_id = $1 AND p.period = ANY ($2) AND NOT EXISTS (SELECT FROM indicator_value v WHERE v.indicator_id = $1 AND v.period = p.period)`;

/** SQL: a code written as what differs at its end from the one before it, which most of them share but for a digit. */
const tail = (code: string, previous: string): string =>
  `CASE WHEN length(${code}) IS DISTINCT FROM length(${previous}) THEN ${code} ${[1, 2, 3]
    .map((length) => `WHEN left(${code}, -${length}) = left(${previous}, -${length}) THEN right(${code}, ${length})`)
    .join(' ')} ELSE ${code} END`;

/** SQL: a number as it was given; a computed one with two decimals more than are shown, where a double would have a dozen. */
const mapNumber = `CASE WHEN v.members IS NULL THEN v.value::text ELSE trim_scale(round(v.value::numeric, i.decimals + 2))::text END`;

// Communes alone, by code: what a map of France shows.
const MAPS = `
  UPDATE indicator_period p SET communes_count = coalesce(m.count, 0), map_codes = coalesce(m.codes, ''), map_numbers = coalesce(m.numbers, ''),
         map_states = coalesce(m.states, ''), refreshed_at = now()
    FROM unnest($2::integer[]) w (period)
    LEFT JOIN (SELECT s.period, count(*)::integer AS count, string_agg(${tail('s.code', 's.previous')}, ' ') AS codes, string_agg(coalesce(s.number, ''), ' ') AS numbers, string_agg(s.state, '') AS states
                 FROM (SELECT v.period, t.code, lag(t.code) OVER (PARTITION BY v.period ORDER BY t.code_rank) AS previous, ${mapNumber} AS number, v.state
                         FROM indicator_value v JOIN place t ON t.territory_id = v.territory_id AND t.kind = 'commune' JOIN indicator i ON i.id = v.indicator_id
                         JOIN indicator_period q ON q.indicator_id = v.indicator_id AND q.period = v.period
                        WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND ${holdsIn('t', 'q.geography_year')}
                        ORDER BY v.period, t.code_rank) s GROUP BY s.period) m ON m.period = w.period
   WHERE p.indicator_id = $1 AND p.period = w.period`;

const REMOVE_MEDIANS = 'DELETE FROM indicator_peer_median WHERE indicator_id = $1 AND period = ANY ($2)';
const INSERT_MEDIANS = `
  INSERT INTO indicator_peer_median (indicator_id, period, region_id, size_class, median, communes_count)
  SELECT $1, v.period, t.region_id, t.size_class, percentile_cont(0.5) WITHIN GROUP (ORDER BY v.value), count(*)
    FROM indicator_value v JOIN place t ON t.territory_id = v.territory_id AND t.kind = 'commune'
    JOIN indicator_period q ON q.indicator_id = v.indicator_id AND q.period = v.period
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.value IS NOT NULL AND ${holdsIn('t', 'q.geography_year')} AND t.region_id IS NOT NULL AND t.size_class IS NOT NULL
   GROUP BY v.period, t.region_id, t.size_class`;

// The territories that have a row at that period and none at a later one, with their row of the period before.
const LATEST_AT = `
  INSERT INTO portrait
  SELECT v.territory_id, $1, $2, v.value, v.state, CASE WHEN b.territory_id IS NOT NULL THEN $3::integer END, b.value, b.state
    FROM indicator_value v LEFT JOIN indicator_value b ON b.indicator_id = $1 AND b.period = $3 AND b.territory_id = v.territory_id
   WHERE v.indicator_id = $1 AND v.period = $2
     AND NOT EXISTS (SELECT FROM portrait l WHERE l.indicator_id = $1 AND l.territory_id = v.territory_id)`;

// One pass over the portraits of all indicators, in the order of the table, so that each page is visited once.
const MERGE_LATEST = `
  INSERT INTO indicator_latest AS x (territory_id, indicator_id, period, value, state, previous_period, previous_value, previous_state, rank, ranked, compared, compared_states)
  SELECT l.territory_id, l.indicator_id, l.period, l.value, l.state, l.previous_period, l.previous_value, l.previous_state, l.rank, l.ranked,
         ARRAY[g.value, d.value, r.value, c.value, m.median],
         coalesce(g.state::text, '${NO_VALUE_LETTER}') || coalesce(d.state::text, '${NO_VALUE_LETTER}') || coalesce(r.state::text, '${NO_VALUE_LETTER}') || coalesce(c.state::text, '${NO_VALUE_LETTER}')
           || CASE WHEN m.median IS NULL THEN '${NO_VALUE_LETTER}' ELSE 'p' END
    FROM (SELECT p.*, t.group_id, t.departement_id, t.region_id, t.country_id, CASE WHEN t.kind = 'commune' THEN t.size_class END AS size_class,
                 CASE WHEN s.is_ranked AND p.value IS NOT NULL
                      THEN rank() OVER (PARTITION BY p.indicator_id, p.period, t.departement_id, s.is_ranked, p.value IS NULL ORDER BY p.value DESC) END AS rank,
                 CASE WHEN s.is_ranked THEN count(p.value) OVER (PARTITION BY p.indicator_id, p.period, t.departement_id, s.is_ranked) END AS ranked
            FROM portrait p JOIN place t ON t.territory_id = p.territory_id
            JOIN indicator_period q ON q.indicator_id = p.indicator_id AND q.period = p.period
            -- ranked among the communes of the last period that has some, as they were then; a later one may have départements alone
            LEFT JOIN (SELECT indicator_id, max(period) AS period FROM indicator_period WHERE communes_count > 0 GROUP BY 1) z ON z.indicator_id = p.indicator_id
           CROSS JOIN LATERAL (SELECT (t.kind = 'commune' AND t.departement_id IS NOT NULL AND p.period IS NOT DISTINCT FROM z.period AND ${holdsIn('t', 'q.geography_year')}) AS is_ranked) s) l
    LEFT JOIN indicator_value g ON g.indicator_id = l.indicator_id AND g.period = l.period AND g.territory_id = l.group_id
    LEFT JOIN indicator_value d ON d.indicator_id = l.indicator_id AND d.period = l.period AND d.territory_id = l.departement_id
    LEFT JOIN indicator_value r ON r.indicator_id = l.indicator_id AND r.period = l.period AND r.territory_id = l.region_id
    LEFT JOIN indicator_value c ON c.indicator_id = l.indicator_id AND c.period = l.period AND c.territory_id = l.country_id
    LEFT JOIN indicator_peer_median m ON m.indicator_id = l.indicator_id AND m.period = l.period AND m.region_id = l.region_id AND m.size_class = l.size_class
   ORDER BY l.territory_id, l.indicator_id
  ON CONFLICT (territory_id, indicator_id) DO UPDATE
     SET period = excluded.period, value = excluded.value, state = excluded.state, previous_period = excluded.previous_period, previous_value = excluded.previous_value,
         previous_state = excluded.previous_state, rank = excluded.rank, ranked = excluded.ranked, compared = excluded.compared, compared_states = excluded.compared_states
   WHERE (x.period, x.value, x.state, x.previous_period, x.previous_value, x.previous_state, x.rank, x.ranked, x.compared, x.compared_states)
         IS DISTINCT FROM (excluded.period, excluded.value, excluded.state, excluded.previous_period, excluded.previous_value, excluded.previous_state, excluded.rank,
                           excluded.ranked, excluded.compared, excluded.compared_states)`;

const REMOVE_LATEST = `
  DELETE FROM indicator_latest x
   WHERE x.indicator_id = ANY ($1) AND NOT EXISTS (SELECT FROM portrait p WHERE p.indicator_id = x.indicator_id AND p.territory_id = x.territory_id)`;

/** Maps and medians of those periods; periods without any value go. */
export async function refreshPeriods(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<void> {
  await database.query(KEEP_PERIODS, [indicatorId, periods]);
  await database.query(MAPS, [indicatorId, periods]);
  await database.query(REMOVE_MEDIANS, [indicatorId, periods]);
  await database.query(INSERT_MEDIANS, [indicatorId, periods]);
}

/** Collects the last row of each territory for one indicator; `mergePortraits` writes them. */
export async function collectPortraits(database: Queryable, indicatorId: number): Promise<void> {
  const rows = (await database.query('SELECT period FROM indicator_period WHERE indicator_id = $1 ORDER BY period DESC', [indicatorId])) as {
    period: number;
  }[];
  for (const [i, { period }] of rows.entries()) await database.query(LATEST_AT, [indicatorId, period, rows[i + 1]?.period ?? null]);
}

/** Makes the portraits of those indicators say what was collected. */
export async function mergePortraits(database: Queryable, indicatorIds: readonly number[]): Promise<void> {
  await database.query('ANALYZE portrait');
  await database.query(MERGE_LATEST);
  await database.query(REMOVE_LATEST, [indicatorIds]);
  await database.query('DROP TABLE portrait');
}
