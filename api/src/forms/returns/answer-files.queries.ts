import { type FormDefinition, OPEN_RETURN_STATES } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import type { FilesKept } from '../../platform/declarations/subject';
import { DomainError } from '../../platform/errors/domain-error';
import { settleSections } from './settle-sections';

/** SQL: the question of a file that an answer `r` is of, in the definition `v`, as a JSON path with `$entry`. */
const QUESTION = '$.sections[*].questions[*] ? (@.code == $entry && @.kind == "file")';
const ASKED = `form_return q JOIN form_collection k ON k.id = q.collection_id JOIN form_version v ON v.id = k.form_version_id`;
const ENTRY = `jsonb_build_object('entry', r.entry)`;

/** SQL: the question of the answer `r`, or something of it. */
const ofQuestion = (path: string): string => `jsonb_path_query_first(v.definition, '${QUESTION}${path}', ${ENTRY}) #>> '{}'`;

const OPEN = `(q.state IN (${OPEN_RETURN_STATES.map((state) => `'${state}'`).join(', ')}) AND k.closed_at IS NULL AND r.state = 'value')`;
const takesFiles = (when: string): string =>
  `EXISTS (SELECT FROM ${ASKED} WHERE q.id = r.return_id AND jsonb_path_exists(v.definition, '${QUESTION}', ${ENTRY}) AND ${when})`;

/** SQL: the answer `r` to a question of files takes files now: its return is being filled in, and says that there are some. */
export const TAKES_FILES = takesFiles(OPEN);
/** SQL: it took some, and is as it was signed. */
export const TOOK_FILES = takesFiles(`NOT ${OPEN}`);

/** SQL: what the answer `r` is called: its collection and what was asked there. */
export const ANSWER_NAME = `(SELECT concat_ws(E'\\u202f: ', k.title, jsonb_path_query_first(v.definition, '$.sections[*].questions[*] ? (@.code == $entry).label',
  jsonb_build_object('entry', split_part(r.entry, '__', 1))) #>> '{}') FROM ${ASKED} WHERE q.id = r.return_id)`;
/** SQL: what its page goes by. */
export const ANSWER_PAGE = `(SELECT q.collection_id || '/ccas/' || q.ccas_id FROM form_return q WHERE q.id = r.return_id)`;

const HOLD_COLLECTION = `
  SELECT FROM form_collection k WHERE k.id = (SELECT q.collection_id FROM form_answer r JOIN form_return q ON q.id = r.return_id WHERE r.id = $1) FOR SHARE`;
const HOLD_RETURN = 'SELECT FROM form_return q WHERE q.id = (SELECT r.return_id FROM form_answer r WHERE r.id = $1) FOR UPDATE';
const COUNTED = `
  SELECT r.return_id AS "returnId", v.definition, (${ofQuestion('.most')})::integer AS most,
         (SELECT count(*)::integer FROM file f WHERE f.parent_type = 'form_answer' AND f.parent_id = r.id AND f.archived_at IS NULL) AS count
    FROM form_answer r JOIN ${ASKED} ON q.id = r.return_id WHERE r.id = $1`;
// a file that was replaced counts as one, and whoever vouches for the answer sees it first all the same
const KEEP_COUNT = 'UPDATE form_answer SET value = $2, is_confirmed = true, updated_at = clock_timestamp() WHERE id = $1';

/** The number of files of an answer follows them: one after the other, and only while the return is being filled in. */
export const ANSWER_FILES: FilesKept = {
  hold: async (database, id) => {
    await database.query(HOLD_COLLECTION, [id]);
    await database.query(HOLD_RETURN, [id]);
  },
  settle: async (database, id, change) => {
    const [counted] = (await database.query(COUNTED, [id])) as { returnId: string; definition: FormDefinition; most: number | null; count: number }[];
    if (!counted) throw new DomainError('NOT_FOUND');
    const { returnId, definition, most, count } = counted;
    if (count > (most ?? 0)) throw new DomainError('FORM_FILES_TOO_MANY', { most });
    await database.query(KEEP_COUNT, [id, String(count)]);
    await settleSections(database, change, returnId, definition);
  },
};

/** Whether a file was ever attached to an answer: nothing is left without what it is evidence of. */
export async function hadFiles(database: Queryable, answerId: string): Promise<boolean> {
  const [row] = (await database.query(`SELECT EXISTS (SELECT FROM file f WHERE f.parent_type = 'form_answer' AND f.parent_id = $1) AS "hadFiles"`, [
    answerId,
  ])) as {
    hadFiles: boolean;
  }[];
  return row?.hadFiles ?? false;
}
