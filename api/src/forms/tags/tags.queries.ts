import type { Queryable } from '../../platform/database/queryable';
import type { FormRowTagType } from './tags.type';

/** The tags of the free answers to a collection, those put away among them, each with the CCAS whose answer has it. */
export async function findTags(database: Queryable, collectionId: string): Promise<FormRowTagType[]> {
  return (await database.query(
    `SELECT json_build_object('id', t.id, 'version', t.version, 'entry', t.entry, 'label', t.label, 'isArchived', t.archived_at IS NOT NULL) AS tag,
            coalesce(json_agg(r.ccas_id) FILTER (WHERE r.id IS NOT NULL), '[]') AS ccas
       FROM form_collection k JOIN form_tag t ON t.form_id = k.form_id
       LEFT JOIN (form_answer_tag a JOIN form_return r ON r.id = a.return_id AND r.collection_id = $1) ON a.tag_id = t.id
      WHERE k.id = $1 GROUP BY t.id ORDER BY lower(t.label), t.id`,
    [collectionId],
  )) as FormRowTagType[];
}

/** The return of a CCAS whose last validated state says something at the entry. */
export async function findTaggedReturn(database: Queryable, collectionId: string, ccasId: string, entry: string): Promise<string | null> {
  const [found] = (await database.query(
    `SELECT r.id FROM form_return r
       JOIN LATERAL (SELECT e.answers FROM form_return_edition e WHERE e.return_id = r.id ORDER BY e.number DESC LIMIT 1) e ON true
      WHERE r.collection_id = $1 AND r.ccas_id = $2 AND e.answers -> $3 ->> 'value' <> ''`,
    [collectionId, ccasId, entry],
  )) as { readonly id: string }[];
  return found?.id ?? null;
}

/** Gives a tag to the answer of a return, or takes it away: given twice, it is given once. */
export async function setTag(database: Queryable, tagId: string, returnId: string, isGiven: boolean): Promise<void> {
  await database.query(
    isGiven
      ? 'INSERT INTO form_answer_tag (tag_id, return_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
      : 'DELETE FROM form_answer_tag WHERE tag_id = $1 AND return_id = $2',
    [tagId, returnId],
  );
}
