import { decodeValueState } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import type { ValueChange, ValueHistoryArgs } from './value-history.type';

/** Longest history that is answered. */
const CHANGES_MAX = 200;

// Where a secret stands now, no number of before is told.
const CHANGES = `
  secret AS (
    SELECT v.period FROM indicator_period p JOIN indicator_value v ON v.indicator_id = p.indicator_id AND v.period = p.period AND v.territory_id = $2
     WHERE p.indicator_id = $1 AND v.state = 's'
  ), changes AS (
    SELECT c.id, c.period, c.changed_at, c.contest_id, c.old_import_id,
           CASE WHEN s.period IS NULL THEN c.old_value END AS old_value, CASE WHEN s.period IS NOT NULL AND c.old_value IS NOT NULL THEN 's' ELSE c.old_state END AS old_state,
           CASE WHEN s.period IS NULL THEN c.new_value END AS new_value, CASE WHEN s.period IS NOT NULL AND c.new_value IS NOT NULL THEN 's' ELSE c.new_state END AS new_state,
           CASE WHEN c.new_import_id IS NOT NULL THEN 'import' WHEN c.contest_id IS NOT NULL THEN 'contest' WHEN u.status = 'undone' THEN 'undone_import' ELSE 'other' END AS origin,
           CASE WHEN c.contest_id IS NULL THEN coalesce(c.new_import_id, CASE WHEN u.status = 'undone' THEN u.id END) END AS import_id
      FROM indicator_value_change c LEFT JOIN secret s ON s.period = c.period
      LEFT JOIN indicator_import u ON c.new_import_id IS NULL AND u.id = c.old_import_id
     WHERE c.indicator_id = $1 AND c.territory_id = $2
  )`;

// The import that brought the first value of a period: of the first change what stood before, else what stands.
const ARRIVALS = `
  arrived AS (
    SELECT DISTINCT ON (period) period, old_value AS value, old_state AS state, old_import_id AS import_id FROM changes ORDER BY period, id
  ), arrivals AS (
    SELECT * FROM arrived
     UNION ALL
    SELECT p.period, v.value, v.state, v.import_id
      FROM indicator_period p JOIN indicator_value v ON v.indicator_id = p.indicator_id AND v.period = p.period AND v.territory_id = $2 AND v.members IS NULL
     WHERE p.indicator_id = $1 AND p.period NOT IN (SELECT period FROM arrived)
  )`;

// A secret that took the place of a secret is no change to who looks: what stands behind it is not told, nor that it is another.
const HISTORY = `
  WITH ${CHANGES}, ${ARRIVALS}, told AS (
    SELECT id, period, old_value, old_state, new_value, new_state, changed_at, origin, import_id, contest_id FROM changes
     WHERE old_value IS NOT NULL OR new_value IS NOT NULL OR old_state <> new_state
     UNION ALL
    SELECT 0, a.period, NULL, NULL, a.value, a.state, f.applied_at, 'arrival', a.import_id, NULL
      FROM arrivals a JOIN indicator_import f ON f.id = a.import_id AND f.applied_at IS NOT NULL
  )
  SELECT t.period, t.old_value AS "oldValue", t.old_state AS "oldState", t.new_value AS "newValue", t.new_state AS "newState", t.changed_at AS "changedAt", t.origin,
         (SELECT full_name FROM account WHERE id = CASE WHEN t.origin = 'contest' THEN x.decided_by_id WHEN t.origin = 'undone_import' THEN f.undone_by_id
                                                        ELSE coalesce(f.applied_by_id, f.created_by_id) END) AS "personName",
         (SELECT name FROM network WHERE id = CASE WHEN t.origin = 'contest' THEN x.network_id WHEN NOT f.is_administrative THEN f.network_id END) AS "networkName",
         (SELECT n.name FROM indicator_import s JOIN network n ON n.id = s.network_id WHERE s.id = f.source_import_id) AS "proposedByNetworkName",
         f.file_name AS "importFileName", CASE WHEN x.network_id = $3 THEN x.id END AS "contestId"
    FROM told t LEFT JOIN indicator_import f ON f.id = t.import_id LEFT JOIN indicator_contest x ON x.id = t.contest_id
   ORDER BY t.changed_at DESC, t.id DESC, t.period DESC LIMIT ${CHANGES_MAX}`;

/** How the shown values of one indicator and territory came to be what they are, the latest first; 200 at most. Who did it is told to all who see the value. */
export async function listValueChanges(database: Queryable, { networkId, indicatorId, territoryId }: ValueHistoryArgs): Promise<ValueChange[]> {
  const rows = (await database.query(HISTORY, [indicatorId, territoryId, networkId])) as (ValueChange & { oldState: string | null; newState: string })[];
  const word = (letter: string) => decodeValueState(letter) ?? 'not_available';
  return rows.map((row) => ({ ...row, oldState: row.oldState === null ? null : word(row.oldState), newState: word(row.newState) }));
}
