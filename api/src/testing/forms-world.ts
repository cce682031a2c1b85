import { formModel } from '@maillage/domain';
import type { DataSource } from 'typeorm';
import { arrange } from './initiatives-world';
import type { World } from './world';

/** A form of the network with one published version, asked over a year. */
export async function addCollection(
  owner: DataSource,
  { networkId }: World,
  code = 'heatwave_flash',
): Promise<{ readonly formId: string; readonly collectionId: string }> {
  const [added] = await arrange<{ formId: string; collectionId: string }>(
    owner,
    `WITH f AS (INSERT INTO form (network_id, title, model) VALUES ($1, 'Flash canicule', $2) RETURNING id),
          v AS (INSERT INTO form_version (form_id, number, definition, published_at) SELECT id, 1, $3, '2026-01-05' FROM f RETURNING id, form_id)
     INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
     SELECT $1, form_id, id, 'Canicule 2025', '2025-01-01', '2025-12-31' FROM v RETURNING form_id AS "formId", id AS "collectionId"`,
    [networkId, code, JSON.stringify(formModel(code)?.definition)],
  );
  return added as { formId: string; collectionId: string };
}

/** What a CCAS submitted to it, with a remark on it; gives the id of the remark. */
export async function addReturn(
  owner: DataSource,
  { collectionId, ccasId, authorId }: { readonly collectionId: string; readonly ccasId: string; readonly authorId: string },
): Promise<string> {
  const [remark] = await arrange<{ id: string }>(
    owner,
    `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at) VALUES ($1, $2, 'submitted', '2026-03-01') RETURNING id)
     INSERT INTO form_remark (return_id, body, is_return, author_id) SELECT id, 'À revoir', true, $3 FROM r RETURNING id`,
    [collectionId, ccasId, authorId],
  );
  return remark?.id ?? '';
}

/** A tag of the answers to a question in words, and where it is read again. */
export async function addTag(owner: DataSource, world: World) {
  const { formId, collectionId } = await addCollection(owner, world, 'activity_report');
  const [added] = await arrange<{ id: string }>(owner, `INSERT INTO form_tag (form_id, entry, label) VALUES ($1, 'alertes', 'Postes vacants') RETURNING id`, [
    formId,
  ]);
  const tagId = added?.id ?? '';
  const args = `(input: { collectionId: "${collectionId}" }, section: "perspectives")`;
  return { tagId, tag: { field: 'formResultMatrix', args, path: ['rows', 'tags', 'tag'], is: { id: tagId } } };
}
