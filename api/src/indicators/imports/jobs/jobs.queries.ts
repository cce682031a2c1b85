import { DAY_MS, IMPORT_WAITS_MS } from '@maillage/domain';

/** Stages at which a process works on an import. */
export const AT_WORK = `('uploaded', 'reading', 'applying', 'undoing')`;

const WAITS = `interval '${IMPORT_WAITS_MS / DAY_MS} days'`;

/** An import, if it stands at one of the stages $2, with the name of the account $3. */
export const IMPORT_AT_STAGE = `
  SELECT coalesce((SELECT full_name FROM account WHERE id::text = $3), '') AS "fullName" FROM indicator_import WHERE id = $1 AND status = ANY ($2::text[])`;

/** Notes how far jobs are; gives those that somebody asked to cancel. */
export const NOTE_PROGRESS = `
  WITH noted AS (
    UPDATE indicator_import i SET heartbeat_at = clock_timestamp(), rows_read = greatest(i.rows_read, j.rows), progress_ratio = least(j.ratio, 1)
      FROM unnest($1::integer[], $2::bigint[], $3::double precision[]) AS j (id, rows, ratio)
     WHERE i.id = j.id AND i.status IN ${AT_WORK} RETURNING i.id, i.is_cancel_asked
  ) SELECT id FROM noted WHERE is_cancel_asked`;

export const CANCEL_BACKEND = 'SELECT pg_cancel_backend($1)';

/** A job ended early. An import that was being undone still holds, as it did before. */
export const END_JOB = `
  UPDATE indicator_import
     SET status = CASE WHEN status = 'undoing' THEN 'applied' ELSE $2 END, failure = CASE WHEN status = 'undoing' THEN NULL ELSE $3 END,
         is_cancel_asked = false, progress_ratio = CASE WHEN status = 'undoing' THEN 1 ELSE 0 END
   WHERE id = $1 AND status IN ${AT_WORK}`;

/** Begins a stage, if the import stands at one from which it may begin: of several who ask, one gets a row. */
export const BEGIN_STAGE = `
  UPDATE indicator_import
     SET status = $2, heartbeat_at = clock_timestamp(), progress_ratio = 0, rows_read = CASE WHEN $2 = 'reading' THEN 0 ELSE rows_read END,
         is_cancel_asked = false, failure = NULL, started_at = coalesce(started_at, now())
   WHERE id = $1 AND status = ANY ($3::text[]) AND subject_type IS NULL RETURNING id`;

/** What a process that is gone worked on. An import is as it was before; one that was being undone still holds. */
export const END_INTERRUPTED = `
  UPDATE indicator_import
     SET status = CASE WHEN status = 'undoing' THEN 'applied' ELSE 'failed' END, failure = CASE WHEN status = 'undoing' THEN NULL ELSE 'INTERRUPTED' END,
         is_cancel_asked = false, progress_ratio = 0
   WHERE status IN ${AT_WORK} AND coalesce(heartbeat_at, created_at) < clock_timestamp() - interval '60 seconds' AND NOT id = ANY ($1::integer[])
   RETURNING id`;

/** Imports that nobody went on with for a month: their rows are given up. */
export const END_FORGOTTEN = `
  UPDATE indicator_import SET status = 'cancelled'
   WHERE status IN ('to_map', 'ready') AND coalesce(heartbeat_at, created_at) < clock_timestamp() - ${WAITS} RETURNING id`;

/** Staging tables that no import needs any more. */
export const LEFT_TABLES = `
  SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'import_staging'
   WHERE c.relkind = 'r' AND NOT EXISTS (
     SELECT FROM indicator_import i WHERE c.relname = 'import_' || i.id AND i.status IN ('reading', 'ready', 'applying'))`;

/** Of these imports, those whose file may still be read. */
export const KEPT_FILES = `
  SELECT id FROM indicator_import WHERE id = ANY ($1::integer[]) AND status IN ('uploaded', 'to_map', 'reading', 'ready', 'applying')
     AND created_at > clock_timestamp() - ${WAITS}`;

/** Gives up an import on which nobody works. */
export const CANCEL_WAITING = `
  UPDATE indicator_import SET status = 'cancelled' WHERE id = $1 AND status IN ('uploaded', 'to_map', 'ready') RETURNING id`;

/** Asks whoever works on the import to give up. */
export const ASK_CANCEL = `
  UPDATE indicator_import SET is_cancel_asked = true WHERE id = $1 AND status IN ('reading', 'applying', 'undoing') RETURNING id`;
