/**
 * SQL of a WITH: what is shown for the pairs of `pair (indicator_id, period)`, under the name `shown`.
 *
 * Numbers under secrecy stand in `indicator_own_value` alone, which nothing that compares reads: whatever is said of a file beside what stands
 * would tell them (docs/adr/0015-indicator-values.md). `place` is where the row lies; `is_given` is false for what we computed ourselves, and
 * `is_whole` for a figure that we could compute of a part alone.
 */
export const shownValues = (pair: string): string => `
  shown AS (
    SELECT p.indicator_id, p.period, v.*
      FROM ${pair} p
     CROSS JOIN LATERAL (
       SELECT x.territory_id, x.ctid AS place, x.value, x.state, x.import_id, x.covered, x.members, x.members IS NULL AS is_given,
              x.members IS NULL OR (x.covered = x.members AND x.value IS NOT NULL) AS is_whole FROM indicator_value x
        WHERE x.indicator_id = p.indicator_id AND x.period = p.period OFFSET 0 -- one range of the key for each pair
     ) v
  )`;

/** Estimates of tables that were just filled are no ground for a nested loop over millions of rows. */
export const HASH_JOINS = `SET LOCAL enable_nestloop = off`;
export const ANY_JOINS = `SET LOCAL enable_nestloop = on`;

/** A sort or a hash of a million rows stays in memory. */
export const ROOM_TO_SORT = `SET LOCAL work_mem = '96MB'`;
