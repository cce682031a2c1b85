import { eptJson } from '../../network';
import type { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { ConventionTemplateType } from './convention-template.type';

/** Which convention-types are read, for whom. */
export interface TemplatesReading {
  readonly b: Bindings;
  /** SQL condition on the alias `t` of a `convention_template`. */
  readonly condition: string;
  readonly withDrafts: boolean;
  /** SQL condition on the alias `c` of a `ccas`: the viewer may read its conventions. */
  readonly isReadable: string;
  /** Civil date. */
  readonly today: string;
}

/** Convention-types by title with their versions, the latest first, and the conventions that adopted each, in one statement. */
export async function listTemplates(database: Queryable, { b, condition, withDrafts, isReadable, today }: TemplatesReading): Promise<ConventionTemplateType[]> {
  return database.query(
    `SELECT t.id, t.network_id AS "networkId", t.title, t.version,
            coalesce((SELECT json_agg(json_build_object(
                'id', v.id, 'number', v.number, 'articles', v.articles, 'changeNote', v.change_note, 'publishedOn', v.published_on, 'version', v.version,
                'updatedAt', v.updated_at, 'updatedByName', (SELECT full_name FROM account WHERE id = v.updated_by_id),
                'adoptions', ${adoptionsJson('v', isReadable, `${b.bind(today)}::date`)}) ORDER BY v.number DESC)
               FROM convention_template_version v
              WHERE v.template_id = t.id AND (${b.bind(withDrafts)} OR v.published_on IS NOT NULL)), '[]') AS versions
       FROM convention_template t
      WHERE ${condition}
      ORDER BY t.title COLLATE "fr-x-icu", t.id`,
    b.values,
  );
}

const adoptionsJson = (v: string, isReadable: string, today: string): string => `
  coalesce((SELECT json_agg(json_build_object(
      'ccas', json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', ct.name, 'ept', ${eptJson('ct.id')}),
      'status', (SELECT p.status FROM convention_status_period p
                  WHERE p.convention_id = co.id AND p.starts_on <= ${today} AND (p.ends_on IS NULL OR p.ends_on > ${today})),
      'conventionId', CASE WHEN ${isReadable} THEN co.id END, 'conventionTitle', CASE WHEN ${isReadable} THEN co.title END)
      ORDER BY ct.name COLLATE "fr-x-icu", co.id)
    FROM convention co JOIN ccas c ON c.id = co.ccas_id JOIN territory ct ON ct.id = c.territory_id
   WHERE co.template_version_id = ${v}.id AND co.archived_at IS NULL), '[]')`;
