/** Begins to read a file that came; one whose mapping was just chosen is being read already. */
export const BEGIN_READING = `
  UPDATE indicator_import SET status = 'reading', heartbeat_at = clock_timestamp(), started_at = coalesce(started_at, now())
   WHERE id = $1 AND status IN ('uploaded', 'reading') RETURNING id`;

export const IMPORT_TO_READ = `
  SELECT network_id AS "networkId", is_administrative AS "isAdministrative", file_name AS "fileName", size_bytes::double precision AS "sizeBytes", mapping AS recognition, format AS "formatName"
    FROM indicator_import WHERE id = $1`;

/** What was read. Nobody gets it when it was cancelled meanwhile. */
export const END_READING = `
  UPDATE indicator_import SET status = $2, mapping = $3, format = $4, geography_year = $5, report = $6, failure = $7, rows_read = $8, progress_ratio = 1
   WHERE id = $1 AND status = 'reading' AND NOT is_cancel_asked RETURNING id`;

/** SQL condition: the file of that alias has counts under secrecy. That somebody has the same file would tell what stands in it. */
const hasMasked = (e: string): string =>
  `EXISTS (SELECT FROM jsonb_array_elements(${e}.report -> 'indicators') r JOIN indicator m ON m.id = (r ->> 'indicatorId')::integer AND m.is_masked)`;

const IMPORT = `
  SELECT i.id, i.network_id AS "networkId", i.file_name AS "fileName", i.size_bytes::double precision AS "sizeBytes", i.format AS "formatName",
         i.geography_year AS "geographyYear", i.status, i.progress_ratio AS "progressRatio", i.rows_read::double precision AS "rowsRead", i.failure,
         i.created_at AS "createdAt", i.created_by_id AS "createdById", coalesce(a.full_name, '') AS "createdByName", i.applied_at AS "appliedAt", i.undone_at AS "undoneAt",
         i.mapping AS recognition, i.report, i.subject_type IS NULL AS "isOfFile", i.is_administrative AS "isAdministrative",
         (SELECT n.name FROM indicator_import s JOIN network n ON n.id = s.network_id WHERE s.id = i.source_import_id) AS "proposedByNetworkName",
         (SELECT max(e.id) FROM indicator_import e
           WHERE e.network_id = i.network_id AND e.is_administrative = i.is_administrative AND e.file_sha256 = i.file_sha256 AND e.status = 'applied' AND e.id < i.id
             AND (e.created_by_id IS NOT DISTINCT FROM i.created_by_id OR NOT ${hasMasked('e')})) AS "sameFileAsId"
    FROM indicator_import i LEFT JOIN account a ON a.id = i.created_by_id`;

export const GET_IMPORT = `${IMPORT} WHERE i.id = $1`;

/** Files alone: what other features gave is told on their pages. */
export const LIST_IMPORTS = `${IMPORT} WHERE i.network_id = $1 AND i.subject_type IS NULL AND i.is_administrative = ANY ($2::boolean[]) ORDER BY i.id DESC OFFSET $3 LIMIT $4`;

export const COUNT_IMPORTS = `SELECT count(*)::integer AS count FROM indicator_import WHERE network_id = $1 AND subject_type IS NULL AND is_administrative = ANY ($2::boolean[])`;

export const IMPORT_TO_MAP = `
  SELECT status, network_id AS "networkId", is_administrative AS "isAdministrative", mapping AS recognition, format AS "formatName" FROM indicator_import WHERE id = $1 FOR UPDATE`;

export const MAP_IMPORT = `
  UPDATE indicator_import
     SET status = 'reading', mapping = $2, format = $3, report = NULL, geography_year = NULL, failure = NULL, rows_read = 0, progress_ratio = 0,
         is_cancel_asked = false, heartbeat_at = clock_timestamp()
   WHERE id = $1`;
