/**
 * SQL of a WITH: what stands for the pairs of `pair (indicator_id, period, is_masked)`.
 *
 * Masked counts of the network stand in `indicator_own_value` alone. So does the number of a published total that derivation withheld:
 * its row shows a secret, yet the file that gave it says nothing new. `place` is where the shown row lies, `shown_value` and `shown_state` what it
 * shows; `is_given` is false for what we computed ourselves.
 */
export const storedValues = (pair: string): string => `
  own AS (
    SELECT DISTINCT ON (o.indicator_id, o.period, o.territory_id) o.indicator_id, o.period, o.territory_id, o.value, o.state, o.import_id, p.is_masked
      FROM ${pair} p JOIN indicator_own_value o ON (o.indicator_id, o.period) = (p.indicator_id, p.period) AND o.withdrawn_at IS NULL
     ORDER BY o.indicator_id, o.period, o.territory_id, o.id DESC
  ), stored AS (
    SELECT p.indicator_id, p.period, v.territory_id, v.place, v.import_id, v.is_given, v.value AS shown_value, v.state AS shown_state,
           CASE WHEN o.indicator_id IS NULL THEN v.value ELSE o.value END AS value, CASE WHEN o.indicator_id IS NULL THEN v.state ELSE o.state END AS state
      FROM ${pair} p
     CROSS JOIN LATERAL (
       SELECT x.territory_id, x.ctid AS place, x.value, x.state, x.import_id, x.members IS NULL AS is_given FROM indicator_value x
        WHERE x.indicator_id = p.indicator_id AND x.period = p.period OFFSET 0 -- one range of the key for each pair
     ) v
      LEFT JOIN own o ON v.state = 's' AND v.is_given AND (o.indicator_id, o.period, o.territory_id) = (p.indicator_id, p.period, v.territory_id)
                     AND o.import_id IS NOT DISTINCT FROM v.import_id
     WHERE NOT p.is_masked
     UNION ALL
    SELECT indicator_id, period, territory_id, NULL, import_id, true, NULL, NULL, value, state FROM own WHERE is_masked
  )`;

/** SQL condition: the row of the file under `s` differs from what was given before, under `v`. */
export const IS_CHANGED = `v.is_given AND (v.value, v.state) IS DISTINCT FROM (s.value, s.state)`;

/** SQL condition: nothing was given before in place of the row of the file. An empty cell is nothing either. */
export const IS_NEW = `v.is_given IS NOT TRUE AND s.state <> 'n'`;

/** Estimates of tables that were just filled are no ground for a nested loop over millions of rows. */
export const HASH_JOINS = `SET LOCAL enable_nestloop = off`;
export const ANY_JOINS = `SET LOCAL enable_nestloop = on`;

/** A sort or a hash of a million rows stays in memory. */
export const ROOM_TO_SORT = `SET LOCAL work_mem = '96MB'`;
