import type { AnswerFile } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** SQL: the files that stand at the answer of that alias, each in its latest version. */
export const filesOfAnswer = (answer: string): string => `(
  SELECT coalesce(json_agg(json_build_object('id', f.id, 'versionId', v.id, 'title', f.title, 'name', v.name, 'sha256', v.sha256) ORDER BY f.created_at, f.id), '[]')
    FROM file f JOIN LATERAL (SELECT v.id, v.name, v.sha256 FROM file_version v WHERE v.file_id = f.id ORDER BY v.number DESC LIMIT 1) v ON true
   WHERE f.parent_type = 'form_answer' AND f.parent_id = ${answer}.id AND f.archived_at IS NULL)`;

const STANDING = `
  SELECT r.entry, ${filesOfAnswer('r')} AS files FROM form_answer r
   WHERE r.return_id = $1 AND EXISTS (SELECT FROM file f WHERE f.parent_type = 'form_answer' AND f.parent_id = r.id AND f.archived_at IS NULL)`;

/** The files that stand at the answers of a return, by entry. */
export async function standingFiles(database: Queryable, returnId: string): Promise<ReadonlyMap<string, readonly AnswerFile[]>> {
  const rows = (await database.query(STANDING, [returnId])) as { entry: string; files: readonly AnswerFile[] }[];
  return new Map(rows.map(({ entry, files }) => [entry, files]));
}
