/** SQL: the doubt of what is put together from values of those states. */
const combined = (state) => `(CASE WHEN bool_or(${state} IN ('e', 'b')) THEN 'e' WHEN bool_or(${state} = 'r') THEN 'r' ELSE 'p' END)::"char"`;
const TO_VALUES = 'INSERT INTO indicator_value AS x (indicator_id, period, territory_id, value, state, covered, members)';
const OVER_VALUES = `ON CONFLICT (indicator_id, period, territory_id) DO UPDATE
     SET value = excluded.value, state = excluded.state, covered = excluded.covered, members = excluded.members`;
const latestOf = (kind) => `coalesce(max(a.id) FILTER (WHERE a.kind = '${kind}' AND a.valid_to IS NULL), max(a.id) FILTER (WHERE a.kind = '${kind}'))`;
/** A total of which less than half of the communes are known is not shown: its value and its state. */
const IS_ENOUGH = 'covered >= members * 0.5';
const shown = (value, state) =>
  `CASE WHEN ${IS_ENOUGH} THEN ${value} END, CASE WHEN ${IS_ENOUGH} AND ${value} IS NOT NULL THEN ${state} ELSE 'n' END::"char", covered, members`;
/** What is put together speaks as its most doubtful input does. */
const stateOf = (value, inputs) => {
  const isAny = (letters) => inputs.map((_, i) => `${'abc'[i]}.state IN (${letters})`).join(' OR ');
  return `CASE WHEN ${isAny("'s'")} THEN 's' WHEN ${value} IS NULL OR ${isAny("'n', 'x'")} THEN 'n' WHEN ${isAny("'e', 'b'")} THEN 'e' WHEN ${isAny("'r'")} THEN 'r' ELSE 'p' END::"char"`;
};
const ofAll = (pick, column, inputs) => `${pick}(${inputs.map((_, i) => `coalesce(${'abc'[i]}.${column}, 1)`).join(', ')})`;

/** SQL of a computed indicator of the set, by hand: its inputs as a, b, c. */
const COMPUTED = [
  ['bench_computed_01', 'a.value + b.value', ['bench_sum_05', 'bench_sum_06']],
  ['bench_computed_02', '100 * (a.value + b.value) / nullif(c.value, 0)', ['bench_sum_07', 'bench_sum_08', 'bench_sum_02']],
  ['bench_computed_03', 'a.value - b.value', ['bench_sum_02', 'bench_sum_03']],
  ['bench_computed_04', 'round((a.value / nullif(b.value, 0))::numeric, 2)', ['bench_ratio_01', 'bench_ratio_02']],
].map(
  ([code, value, inputs]) => `
    SELECT (SELECT id FROM indicator WHERE code = '${code}'), a.period, a.territory_id, ${value}, ${stateOf(value, inputs)},
           ${ofAll('least', 'covered', inputs)}, ${ofAll('greatest', 'members', inputs)} FROM indicator_value a
      ${inputs.map((input, i) => (i === 0 ? '' : `JOIN indicator_value ${'abc'[i]} ON ${'abc'[i]}.indicator_id = (SELECT id FROM indicator WHERE code = '${input}') AND ${'abc'[i]}.period = a.period AND ${'abc'[i]}.territory_id = a.territory_id`)).join('\n      ')}
     WHERE a.indicator_id = (SELECT id FROM indicator WHERE code = '${inputs[0]}') AND a.period = $1`,
);

/**
 * What a new period of values feeds, refreshed by hand: one straightforward statement each, for all indicators at once, by the same published
 * rules. It has less to look after than the product: no mergers, no periods borrowed, nothing published that must stay. $1: the period.
 */
export const REFRESH = [
  [
    'places',
    `CREATE TEMP TABLE place AS
     SELECT t.id, t.kind, t.code, coalesce(${latestOf('ept')}, ${latestOf('epci')}) AS group_id, ${latestOf('departement')} AS departement_id,
            ${latestOf('region')} AS region_id, ${latestOf('country')} AS country_id,
            CASE WHEN t.kind = 'commune' THEN width_bucket(t.population_persons, ARRAY[2000, 5000, 10000, 20000, 50000, 100000]) END AS size_class
       FROM territory t LEFT JOIN territory_inclusion i ON i.territory_id = t.id AND i.ancestor_id <> t.id LEFT JOIN territory a ON a.id = i.ancestor_id
      GROUP BY t.id`,
  ],
  [
    'members',
    `CREATE TEMP TABLE membership AS
     SELECT i.ancestor_id, count(*)::integer AS members
       FROM territory t JOIN territory_inclusion i ON i.territory_id = t.id AND i.ancestor_id <> t.id
      WHERE t.kind = 'commune' AND coalesce(t.valid_from, '-infinity') <= '2026-01-01' AND coalesce(t.valid_to, 'infinity') > '2026-01-01'
      GROUP BY i.ancestor_id`,
  ],
  [
    'sums',
    `${TO_VALUES}
     SELECT indicator_id, period, ancestor_id, ${shown('total', 'state')}
       FROM (SELECT v.indicator_id, v.period, i.ancestor_id, sum(v.value) AS total, ${combined('v.state')} AS state, count(v.value)::integer AS covered, m.members
               FROM indicator_value v JOIN indicator n ON n.id = v.indicator_id AND n.aggregation = 'sum'
               JOIN territory_inclusion i ON i.territory_id = v.territory_id AND i.ancestor_id <> v.territory_id JOIN membership m ON m.ancestor_id = i.ancestor_id
              WHERE v.period = $1 AND v.members IS NULL AND n.code LIKE 'bench%'
              GROUP BY v.indicator_id, v.period, i.ancestor_id, m.members) s
     ${OVER_VALUES}`,
  ],
  [
    'weighted means',
    `${TO_VALUES}
     SELECT indicator_id, period, ancestor_id, ${shown('mean', "'e'")}
       FROM (SELECT v.indicator_id, v.period, i.ancestor_id, sum(v.value * w.value) / nullif(sum(w.value), 0) AS mean, count(v.value + w.value)::integer AS covered, m.members
               FROM indicator_value v JOIN indicator n ON n.id = v.indicator_id AND n.aggregation = 'weighted_mean'
               LEFT JOIN indicator_value w ON w.indicator_id = n.weight_id AND w.period = v.period AND w.territory_id = v.territory_id AND v.value IS NOT NULL
               JOIN territory_inclusion i ON i.territory_id = v.territory_id AND i.ancestor_id <> v.territory_id JOIN membership m ON m.ancestor_id = i.ancestor_id
              WHERE v.period = $1 AND v.members IS NULL AND n.code LIKE 'bench%'
              GROUP BY v.indicator_id, v.period, i.ancestor_id, m.members) s
     ${OVER_VALUES}`,
  ],
  [
    // of a level where both are whole; where one lacks communes, of the communes that have both
    'ratios',
    `${TO_VALUES}
     WITH pair AS (
       SELECT r.id, r.scale, n.period, n.territory_id, n.value AS n, d.value AS d, n.state AS n_state, d.state AS d_state,
              coalesce(n.covered = n.members, true) AND coalesce(d.covered = d.members, true) AS is_whole, n.members IS NULL AND d.members IS NULL AS is_given,
              coalesce(n.covered, 1) AS covered, coalesce(n.members, 1) AS members
         FROM indicator r JOIN indicator_value n ON n.indicator_id = r.numerator_id AND n.period = $1
         JOIN indicator_value d ON d.indicator_id = r.denominator_id AND d.period = $1 AND d.territory_id = n.territory_id
        WHERE r.aggregation = 'ratio' AND r.code LIKE 'bench%'
     ), both_known AS (
       SELECT c.id, c.scale, c.period, i.ancestor_id, sum(c.n) AS n, sum(c.d) AS d, count(*)::integer AS covered, m.members,
              CASE WHEN bool_or('r' IN (c.n_state, c.d_state)) THEN 'r' ELSE 'p' END AS state
         FROM pair c JOIN territory_inclusion i ON i.territory_id = c.territory_id AND i.ancestor_id <> c.territory_id JOIN membership m ON m.ancestor_id = i.ancestor_id
        WHERE c.is_given AND c.n IS NOT NULL AND c.d IS NOT NULL
        GROUP BY c.id, c.scale, c.period, i.ancestor_id, m.members
     )
     SELECT id, period, territory_id, scale * n / nullif(d, 0),
            CASE WHEN 's' IN (n_state, d_state) THEN 's' WHEN n IS NULL OR nullif(d, 0) IS NULL THEN 'n' WHEN 'r' IN (n_state, d_state) THEN 'r' ELSE 'p' END::"char", covered, members
       FROM pair WHERE is_whole OR 's' IN (n_state, d_state)
     UNION ALL
     SELECT id, period, ancestor_id, ${shown('scale * n / nullif(d, 0)', 'state')} FROM both_known b
      WHERE NOT EXISTS (SELECT FROM pair p WHERE p.id = b.id AND p.territory_id = b.ancestor_id AND (p.is_whole OR 's' IN (p.n_state, p.d_state)))
     ${OVER_VALUES}`,
  ],
  ['computed', `${TO_VALUES} ${COMPUTED.slice(0, 3).join('\n    UNION ALL')} ${OVER_VALUES}`],
  ['computed of ratios', `${TO_VALUES} ${COMPUTED[3]} ${OVER_VALUES}`],
  [
    'medians',
    `INSERT INTO indicator_peer_median AS x (indicator_id, period, region_id, size_class, median, communes_count)
     SELECT v.indicator_id, v.period, t.region_id, t.size_class, percentile_cont(0.5) WITHIN GROUP (ORDER BY v.value), count(*)
       FROM indicator_value v JOIN place t ON t.id = v.territory_id AND t.kind = 'commune'
      WHERE v.period = $1 AND v.value IS NOT NULL AND t.region_id IS NOT NULL AND t.size_class IS NOT NULL
        AND v.indicator_id IN (SELECT id FROM indicator WHERE code LIKE 'bench%')
      GROUP BY 1, 2, 3, 4
     ON CONFLICT (indicator_id, period, region_id, size_class) DO UPDATE SET median = excluded.median, communes_count = excluded.communes_count`,
  ],
  [
    'maps',
    `INSERT INTO indicator_period AS x (indicator_id, period, geography_year, communes_count, map_codes, map_numbers, map_states)
     SELECT v.indicator_id, v.period, 2026, count(*), string_agg(t.code, ' ' ORDER BY t.code), string_agg(coalesce(v.value::text, ''), ' ' ORDER BY t.code),
            string_agg(v.state, '' ORDER BY t.code)
       FROM indicator_value v JOIN place t ON t.id = v.territory_id AND t.kind = 'commune'
      WHERE v.period = $1 AND v.indicator_id IN (SELECT id FROM indicator WHERE code LIKE 'bench%')
      GROUP BY 1, 2
     ON CONFLICT (indicator_id, period) DO UPDATE SET communes_count = excluded.communes_count, map_codes = excluded.map_codes, map_numbers = excluded.map_numbers,
            map_states = excluded.map_states`,
  ],
  [
    'portraits and ranks',
    `INSERT INTO indicator_latest AS x
            (territory_id, indicator_id, period, value, state, previous_period, previous_value, previous_state, rank, ranked, compared, compared_states)
     SELECT l.territory_id, l.indicator_id, l.period, l.value, l.state, b.period, b.value, b.state, l.rank, l.ranked,
            ARRAY[g.value, d.value, r.value, c.value, m.median],
            coalesce(g.state::text, '.') || coalesce(d.state::text, '.') || coalesce(r.state::text, '.') || coalesce(c.state::text, '.')
              || CASE WHEN m.median IS NULL THEN '.' ELSE 'p' END
       FROM (SELECT v.*, t.group_id, t.departement_id, t.region_id, t.country_id, t.size_class,
                    CASE WHEN t.kind = 'commune' AND v.value IS NOT NULL
                         THEN rank() OVER (PARTITION BY v.indicator_id, t.departement_id, t.kind, v.value IS NULL ORDER BY v.value DESC) END AS rank,
                    CASE WHEN t.kind = 'commune' THEN count(v.value) OVER (PARTITION BY v.indicator_id, t.departement_id, t.kind) END AS ranked
               FROM indicator_value v JOIN place t ON t.id = v.territory_id
              WHERE v.period = $1 AND v.indicator_id IN (SELECT id FROM indicator WHERE code LIKE 'bench%')) l
       LEFT JOIN indicator_value b ON b.indicator_id = l.indicator_id AND b.period = $1 - 100 AND b.territory_id = l.territory_id
       LEFT JOIN indicator_value g ON g.indicator_id = l.indicator_id AND g.period = l.period AND g.territory_id = l.group_id
       LEFT JOIN indicator_value d ON d.indicator_id = l.indicator_id AND d.period = l.period AND d.territory_id = l.departement_id
       LEFT JOIN indicator_value r ON r.indicator_id = l.indicator_id AND r.period = l.period AND r.territory_id = l.region_id
       LEFT JOIN indicator_value c ON c.indicator_id = l.indicator_id AND c.period = l.period AND c.territory_id = l.country_id
       LEFT JOIN indicator_peer_median m ON m.indicator_id = l.indicator_id AND m.period = l.period AND m.region_id = l.region_id AND m.size_class = l.size_class
      -- in the order of the table, so that each page is visited once
      ORDER BY l.territory_id, l.indicator_id
     ON CONFLICT (territory_id, indicator_id) DO UPDATE
        SET period = excluded.period, value = excluded.value, state = excluded.state, previous_period = excluded.previous_period,
            previous_value = excluded.previous_value, previous_state = excluded.previous_state, rank = excluded.rank, ranked = excluded.ranked,
            compared = excluded.compared, compared_states = excluded.compared_states`,
  ],
  ['done', 'DROP TABLE place, membership'],
];
