/** A version as `FileVersionType` shows it. */
export const VERSIONS = `
  (SELECT json_agg(json_build_object('id', v.id, 'number', v.number, 'name', v.name, 'mediaType', v.media_type, 'sizeBytes', v.size_bytes,
                                     'reading', v.reading, 'uploadedAt', v.uploaded_at, 'uploadedByName', a.full_name) ORDER BY v.number DESC)
     FROM file_version v LEFT JOIN account a ON a.id = v.uploaded_by_id
    WHERE v.file_id = f.id)`;

const FILE = `SELECT f.id, f.title, f.purpose, f.version, ${VERSIONS} AS versions FROM file f`;

/** The files of a parent that are not archived, the latest first. */
export const LIST_FILES = `${FILE} WHERE f.parent_type = $1 AND f.parent_id = $2 AND f.archived_at IS NULL ORDER BY f.created_at DESC, f.id`;

/** One file. */
export const GET_FILE = `${FILE} WHERE f.id = $1`;

/** What a file is attached to. */
export const FILE_PARENT = 'SELECT parent_type AS "parentType", parent_id AS "parentId" FROM file WHERE id = $1';

/** A version with what its file is attached to. */
export const GET_VERSION = `
  SELECT f.parent_type AS "parentType", f.parent_id AS "parentId", v.name, v.media_type AS "mediaType", v.size_bytes AS "sizeBytes", v.sha256,
         v.storage_key AS "storageKey"
    FROM file_version v JOIN file f ON f.id = v.file_id
   WHERE v.id = $1`;

/** The latest version of a file. */
export const LATEST_VERSION = 'SELECT number, sha256 FROM file_version WHERE file_id = $1 ORDER BY number DESC LIMIT 1';

/** A file of a parent whose latest version has these very bytes. */
export const SAME_FILE = `
  SELECT f.id FROM file f
   WHERE f.parent_type = $1 AND f.parent_id = $2 AND f.purpose = $3 AND f.archived_at IS NULL
     AND $4 = (SELECT v.sha256 FROM file_version v WHERE v.file_id = f.id ORDER BY v.number DESC LIMIT 1)
   ORDER BY f.created_at LIMIT 1
     FOR UPDATE`;
