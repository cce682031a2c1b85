import type { Queryable } from '../../platform/database/queryable';
import type { FormSummary, FormType } from './forms.type';

const SUMMARIES = `
  SELECT f.id, f.title, f.model, f.archived_at AS "archivedAt",
         (SELECT max(v.number) FROM form_version v WHERE v.form_id = f.id) AS "lastNumber",
         EXISTS (SELECT FROM form_version v WHERE v.form_id = f.id AND v.number IS NULL) AS "hasDraft",
         (SELECT count(*)::integer FROM form_collection c WHERE c.form_id = f.id) AS "collectionsCount",
         greatest(f.updated_at, (SELECT max(v.updated_at) FROM form_version v WHERE v.form_id = f.id)) AS "updatedAt"
    FROM form f WHERE f.network_id = $1 ORDER BY f.archived_at IS NOT NULL, f.title, f.id`;

/** Forms of a network, those that are put away last. */
export const listForms = async (database: Queryable, networkId: string): Promise<FormSummary[]> =>
  (await database.query(SUMMARIES, [networkId])) as FormSummary[];

const FORM = `
  SELECT f.id, f.network_id AS "networkId", f.version, f.title, f.model, f.archived_at AS "archivedAt",
         (SELECT v.definition FROM form_version v WHERE v.form_id = f.id AND v.number IS NULL) AS draft,
         ARRAY(SELECT DISTINCT a.entry FROM form_answer a JOIN form_return r ON r.id = a.return_id JOIN form_collection c ON c.id = r.collection_id
                WHERE c.form_id = f.id ORDER BY a.entry) AS "answeredEntries",
         (SELECT coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedAt', v.published_at, 'publishedByName', a.full_name, 'definition', v.definition,
                   'breaks', (SELECT coalesce(json_agg(json_build_object('entry', b.key, 'reason', b.value) ORDER BY b.key), '[]') FROM jsonb_each_text(v.breaks) b))
                   ORDER BY v.number DESC), '[]')
            FROM form_version v LEFT JOIN account a ON a.id = v.published_by_id WHERE v.form_id = f.id AND v.number IS NOT NULL) AS versions
    FROM form f WHERE f.id = $1`;

type StoredVersion = Omit<FormType['versions'][number], 'publishedAt'> & { readonly publishedAt: string };
type StoredForm = Omit<FormType, 'versions' | 'canManage'> & { readonly versions: readonly StoredVersion[] };

/** A form with all its versions; undefined when there is none of that id. */
export async function getForm(database: Queryable, id: string): Promise<Omit<FormType, 'canManage'> | undefined> {
  const [form] = (await database.query(FORM, [id])) as StoredForm[];
  return form && { ...form, versions: form.versions.map((version) => ({ ...version, publishedAt: new Date(version.publishedAt) })) };
}
