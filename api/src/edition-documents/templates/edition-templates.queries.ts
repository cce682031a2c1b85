import { isId, type Queryable } from '../../platform/database/queryable';
import type { EditionTemplateType } from './edition-template.type';

const SELECT = `
  SELECT t.id, t.version, t.name, t.latest_number AS number, v.file_name AS "fileName", v.size_bytes AS "sizeBytes", v.unknown_fields AS "unknownFields", v.sent_at AS "sentAt"
    FROM edition_template t JOIN edition_template_version v ON v.template_id = t.id AND v.number = t.latest_number`;

/** Templates that a network keeps, by name. */
export const listTemplates = (database: Queryable, networkId: string): Promise<EditionTemplateType[]> =>
  database.query(`${SELECT} WHERE t.network_id = $1 AND t.withdrawn_at IS NULL ORDER BY lower(t.name), t.created_at, t.id LIMIT 200`, [networkId]);

/** A template, withdrawn or not. */
export async function getTemplate(database: Queryable, id: string): Promise<EditionTemplateType | undefined> {
  const [row] = (await database.query(`${SELECT} WHERE t.id = $1`, [id])) as EditionTemplateType[];
  return row;
}

/** Where a template stands that is not withdrawn; undefined when there is none. */
export async function findTemplate(database: Queryable, id: string): Promise<{ id: string; networkId: string; number: number } | undefined> {
  if (!isId(id)) return undefined;
  const [row] = (await database.query(
    `SELECT id, network_id AS "networkId", latest_number AS number FROM edition_template WHERE id = $1 AND withdrawn_at IS NULL`,
    [id],
  )) as { id: string; networkId: string; number: number }[];
  return row;
}

/** The template of that name whose present file is this one: its answer was lost on the way. */
export async function findSame(database: Queryable, networkId: string, name: string, storageKey: string): Promise<string | undefined> {
  const [row] = (await database.query(
    `SELECT t.id FROM edition_template t JOIN edition_template_version v ON v.template_id = t.id AND v.number = t.latest_number
      WHERE t.network_id = $1 AND t.name = $2 AND v.storage_key = $3 AND t.withdrawn_at IS NULL LIMIT 1`,
    [networkId, name, storageKey],
  )) as { id: string }[];
  return row?.id;
}
