/** The connection on which a transaction runs. */
export const BACKEND = 'SELECT pg_backend_pid() AS pid';

export const IMPORT_TO_APPLY = `SELECT report, geography_year AS "geographyYear" FROM indicator_import WHERE id = $1 AND status = 'applying'`;

export const IS_STAGED = `SELECT to_regclass('import_staging.import_' || $1::integer) IS NOT NULL AS "isStaged"`;

/** Which periods have values, of which geography. Where the file does not tell it, a period keeps what it has. */
export const KEEP_PERIODS = `
  INSERT INTO indicator_period AS p (indicator_id, period, geography_year, import_id)
  SELECT indicator_id, period, $3, $4 FROM unnest($1::integer[], $2::integer[]) AS w (indicator_id, period)
  ON CONFLICT (indicator_id, period) DO UPDATE SET import_id = excluded.import_id,
     geography_year = CASE WHEN $5::boolean THEN excluded.geography_year ELSE p.geography_year END`;

export const END_APPLYING = `
  UPDATE indicator_import SET status = $2, applied_at = CASE WHEN $2 = 'applied' THEN $3::timestamptz END, report = $4, applied_by_id = CASE WHEN $2 = 'applied' THEN $5::uuid END,
         progress_ratio = 1, is_cancel_asked = false
   WHERE id = $1 AND status = 'applying'`;
