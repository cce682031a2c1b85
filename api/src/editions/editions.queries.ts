import type { EditionContent } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';
import type { EditionSummary, EditionType, PublishedEditionType } from './edition.type';

const NUMBER = `CASE WHEN f.edition_id IS NOT NULL THEN f.year || '-' || f.number END`;
const LABEL = `CASE e.perimeter WHEN 'network' THEN n.name WHEN 'territory' THEN t.name WHEN 'cohort' THEN coalesce(h.name, 'Groupe supprimé') ELSE u.name END`;

/** SQL: editions `e` with their network, perimeter and frozen row. */
const SOURCE = `
  FROM edition e JOIN network n ON n.id = e.network_id LEFT JOIN territory t ON t.id = e.territory_id LEFT JOIN cohort h ON h.id = e.cohort_id
  LEFT JOIN funder u ON u.id = e.funder_id LEFT JOIN edition_frozen f ON f.edition_id = e.id`;

const SUMMARY = `
  e.id, e.network_id AS "networkId", e.title, e.model, e.audience, e.perimeter, ${LABEL} AS "perimeterLabel", e.period_from::text AS "periodFrom", e.period_to::text AS "periodTo",
  CASE WHEN f.edition_id IS NOT NULL THEN 'published' WHEN e.signed_at IS NOT NULL THEN 'signed' ELSE 'draft' END AS state, ${NUMBER} AS number,
  e.published_at AS "publishedAt", e.replaces_id AS "replacesId",
  (SELECT r.id FROM edition r WHERE r.replaces_id = e.id AND r.published_at IS NOT NULL) AS "replacedById",
  (SELECT count(*)::integer FROM edition_comment c WHERE c.edition_id = e.id AND c.resolved_at IS NULL) AS "openCommentsCount", e.version, e.updated_at AS "updatedAt"`;

/** How many editions a list holds: the latest ones. */
const LISTED = 300;

/** The editions of a network, those that are not published first, then the latest ones; for who may not proofread those published to the board alone. */
export const listEditions = (database: Queryable, networkId: string, areAllRead: boolean): Promise<EditionSummary[]> =>
  database.query(
    `SELECT ${SUMMARY} ${SOURCE} WHERE e.network_id = $1 AND ($2::boolean OR (f.edition_id IS NOT NULL AND e.audience = 'board'))
      ORDER BY e.published_at DESC NULLS FIRST, e.updated_at DESC, e.id LIMIT ${LISTED}`,
    [networkId, areAllRead],
  );

/** Where an edition stands, and for whom it is. */
export interface EditionPlace {
  readonly id: string;
  readonly networkId: string;
  readonly audience: string;
  readonly isPublished: boolean;
}

/** Where the edition stands; undefined when it is unknown. */
export async function findEditionPlace(database: Queryable, id: string): Promise<EditionPlace | undefined> {
  if (!isId(id)) return undefined;
  const [place] = (await database.query(
    `SELECT e.id, e.network_id AS "networkId", e.audience, EXISTS (SELECT FROM edition_frozen f WHERE f.edition_id = e.id) AS "isPublished" FROM edition e WHERE e.id = $1`,
    [id],
  )) as EditionPlace[];
  return place;
}

/** An edition with its blocks and remarks, in one statement. */
export async function getEdition(database: Queryable, id: string): Promise<Omit<EditionType, 'canManage' | 'canProofread' | 'toConfirm'> | undefined> {
  const [row] = (await database.query(
    `SELECT ${SUMMARY}, e.territory_id AS "territoryId", e.cohort_id AS "cohortId", e.funder_id AS "funderId", e.compared_id AS "comparedId",
            e.replaces_reason AS "replacesReason", (SELECT r.year || '-' || r.number FROM edition_frozen r WHERE r.edition_id = e.replaces_id) AS "replacesNumber",
            e.signed_at AS "signedAt", (SELECT full_name FROM account WHERE id = e.signed_by_id) AS "signedByName", f.content_hash AS "contentHash",
            (SELECT coalesce(json_agg(json_build_object('id', b.id, 'kind', b.kind, 'title', b.title, 'lead', b.lead, 'body', b.body,
                      'options', (SELECT coalesce(json_agg(json_build_object('option', o.key, 'values', o.value) ORDER BY o.key), '[]') FROM jsonb_each(b.options) o))
                    ORDER BY b.position, b.id), '[]') FROM edition_block b WHERE b.edition_id = e.id) AS blocks,
            (SELECT coalesce(json_agg(json_build_object('id', c.id, 'blockId', c.block_id, 'body', c.body, 'authorName', a.full_name, 'createdAt', c.created_at,
                      'resolvedAt', c.resolved_at, 'resolvedByName', (SELECT full_name FROM account WHERE id = c.resolved_by_id), 'version', c.version)
                    ORDER BY c.created_at, c.id), '[]') FROM edition_comment c JOIN account a ON a.id = c.author_id WHERE c.edition_id = e.id) AS comments
       ${SOURCE} WHERE e.id = $1`,
    [id],
  )) as Omit<EditionType, 'canManage' | 'canProofread'>[];
  return row;
}

/** What was published, with where it stands, in one statement. */
export async function getPublished(database: Queryable, id: string): Promise<(PublishedEditionType & Omit<EditionPlace, 'id' | 'isPublished'>) | undefined> {
  if (!isId(id)) return undefined;
  const [row] = (await database.query(
    `SELECT f.edition_id AS id, f.network_id AS "networkId", e.audience, f.content_hash AS hash, f.published_at AS "publishedAt", f.content
       FROM edition_frozen f JOIN edition e ON e.id = f.edition_id WHERE f.edition_id = $1`,
    [id],
  )) as (PublishedEditionType & Omit<EditionPlace, 'id' | 'isPublished'>)[];
  return row;
}

/** What was signed off. */
export async function getProof(database: Queryable, id: string): Promise<EditionContent | undefined> {
  const [row] = (await database.query('SELECT content FROM edition_proof WHERE edition_id = $1', [id])) as { content: EditionContent }[];
  return row?.content;
}
