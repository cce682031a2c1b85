import { isReached, REACH } from '../comparison/reach';
import { PAIR } from '../comparison/staged-pairs';

export const IMPORT_TO_UNDO = `SELECT report FROM indicator_import WHERE id = $1 AND status = 'undoing'`;

export const MASKED = `SELECT id FROM indicator WHERE id = ANY ($1::integer[]) AND is_masked`;

/** Imports that gave way to those of $1 and were undone since: what they replaced comes back in their stead. */
export const UNDONE_BEFORE = `
  SELECT DISTINCT c.old_import_id AS id FROM indicator_value_change c JOIN indicator_import i ON i.id = c.old_import_id AND i.status = 'undone'
   WHERE c.new_import_id = ANY ($1::integer[]) AND NOT c.old_import_id = ANY ($1::integer[])`;

/**
 * Shown values that are still those of the import $3, and what stood before each: nothing, where the import brought the first. $4 are imports
 * undone before, whose values do not come back. Of shared figures, those of the own network’s territory; and where no network is, what it added.
 */
export const FIND_RETURNING = `
  CREATE TEMP TABLE comeback ON COMMIT DROP AS
  WITH RECURSIVE ${PAIR}, ${REACH}, mine AS (
    SELECT p.indicator_id, p.period, v.* FROM pair p CROSS JOIN LATERAL (
      SELECT x.territory_id, x.ctid AS place, x.value AS own_value, x.state AS own_state FROM indicator_value x
       WHERE x.indicator_id = p.indicator_id AND x.period = p.period AND x.import_id = $3 AND x.members IS NULL OFFSET 0) v
  ), logged AS MATERIALIZED (
    SELECT indicator_id, period, territory_id, old_value, old_state, old_import_id, new_import_id FROM indicator_value_change
     WHERE new_import_id = $3 OR new_import_id = ANY ($4::integer[])
  ), back AS (
    SELECT m.*, c.old_value AS value, c.old_state AS state, c.old_import_id AS import_id, c.indicator_id IS NOT NULL AS stood
      FROM mine m LEFT JOIN logged c ON c.new_import_id = $3 AND (c.indicator_id, c.period, c.territory_id) = (m.indicator_id, m.period, m.territory_id)
     UNION ALL
    SELECT b.indicator_id, b.period, b.territory_id, b.place, b.own_value, b.own_state, c.old_value, c.old_state, c.old_import_id, c.indicator_id IS NOT NULL
      FROM back b
      LEFT JOIN logged c ON c.new_import_id = b.import_id AND (c.indicator_id, c.period, c.territory_id) = (b.indicator_id, b.period, b.territory_id)
     WHERE b.stood AND b.import_id = ANY ($4::integer[])
  )
  SELECT b.* FROM back b JOIN indicator i ON i.id = b.indicator_id CROSS JOIN importing f LEFT JOIN reach r ON r.territory_id = b.territory_id
   WHERE (NOT b.stood OR b.import_id IS NULL OR NOT b.import_id = ANY ($4::integer[]))
     AND (${isReached('i', 'r', 'f')} OR (r.territory_id IS NULL AND NOT b.stood))`;

/** What is withdrawn is kept as history, as everything that stood. */
export const LOG_RETURN = `
  INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state)
  SELECT indicator_id, period, territory_id, own_value, own_state, $1, value, state FROM comeback WHERE stood`;

export const BRING_BACK = `
  UPDATE indicator_value v SET value = r.value, state = r.state, import_id = r.import_id FROM comeback r WHERE v.ctid = r.place AND r.stood`;

export const TAKE_AWAY = `DELETE FROM indicator_value v USING comeback r WHERE v.ctid = r.place AND NOT r.stood`;

export const RETURNED_PERIODS = `SELECT DISTINCT indicator_id AS "indicatorId", period FROM comeback`;

export const COUNT_RETURNING = `SELECT count(*)::integer AS count FROM comeback`;

/** Own counts of the import $1 that hold no more, since later ones came. */
export const COUNT_OUTLIVED = `
  SELECT count(*)::integer AS count FROM indicator_own_value o
   WHERE o.import_id = $1 AND o.indicator_id = ANY ($2::integer[]) AND o.withdrawn_at IS NULL
     AND EXISTS (SELECT FROM indicator_own_value l WHERE (l.indicator_id, l.period, l.territory_id) = (o.indicator_id, o.period, o.territory_id)
                    AND l.id > o.id AND l.withdrawn_at IS NULL)`;

/** Numbers kept apart: counts of the network's own, and published totals that are withheld, of those that come back. */
export const WITHDRAW_OWN = `
  WITH gone AS (UPDATE indicator_own_value o SET withdrawn_at = $2 FROM indicator i
     WHERE o.import_id = $1 AND o.withdrawn_at IS NULL AND i.id = o.indicator_id
       AND (i.is_masked OR (o.indicator_id, o.period, o.territory_id) IN (SELECT indicator_id, period, territory_id FROM comeback)) RETURNING o.indicator_id, o.period)
  SELECT DISTINCT indicator_id AS "indicatorId", period FROM gone`;

/** A period is again that of the last import of which it still has values. */
export const RETURN_PERIODS = `
  UPDATE indicator_period p SET import_id = l.import_id, geography_year = coalesce(l.geography_year, p.geography_year)
    FROM (SELECT q.indicator_id, q.period, i.id AS import_id, i.geography_year
            FROM indicator_period q
            LEFT JOIN LATERAL (SELECT max(v.import_id) AS import_id FROM indicator_value v WHERE v.indicator_id = q.indicator_id AND v.period = q.period) m ON true
            LEFT JOIN indicator_import i ON i.id = m.import_id
           WHERE q.import_id = $1) l
   WHERE p.indicator_id = l.indicator_id AND p.period = l.period`;

export const END_UNDOING = `
  UPDATE indicator_import SET status = 'undone', undone_at = $2, undone_by_id = $3, report = $4, progress_ratio = 1, is_cancel_asked = false
   WHERE id = $1 AND status = 'undoing'`;
