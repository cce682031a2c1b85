import type { AreaOutline, EditionContent } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';
import type { EditionDocumentType } from './edition-document.type';

const COLUMNS = `d.id, d.kind, d.is_draft AS "isDraft", d.state, d.failure, d.file_name AS "fileName", d.size_bytes AS "sizeBytes", d.made_at AS "madeAt",
  coalesce(d.report -> 'replaced', '[]') AS replaced,
  (SELECT t.name FROM edition_template t WHERE t.id = d.template_id) AS "templateName", coalesce(d.report -> 'unknownFields', '[]') AS "unknownFields"`;

/** Documents of what is published, or of the draft. */
export const listDocuments = (database: Queryable, editionId: string, isDraft: boolean): Promise<EditionDocumentType[]> =>
  database.query(
    `SELECT ${COLUMNS} FROM edition_document d WHERE d.edition_id = $1 AND d.is_draft = $2 ORDER BY array_position(ARRAY['pdf', 'docx', 'pptx', 'xlsx', 'storyboard', 'own_docx'], d.kind), d.asked_at`,
    [editionId, isDraft],
  );

/** Where an edition stands, and for whom it is; undefined when it is unknown. */
export async function findPlace(database: Queryable, id: string): Promise<{ networkId: string; audience: string; isPublished: boolean } | undefined> {
  if (!isId(id)) return undefined;
  const [place] = (await database.query(`SELECT network_id AS "networkId", audience, published_at IS NOT NULL AS "isPublished" FROM edition WHERE id = $1`, [
    id,
  ])) as {
    networkId: string;
    audience: string;
    isPublished: boolean;
  }[];
  return place;
}

/** A document that was made, and where it stands. */
export interface MadeDocument {
  readonly editionId: string;
  readonly isDraft: boolean;
  readonly storageKey: string;
  readonly fileName: string;
}

/** A document that was made; undefined when there is none. */
export async function findMade(database: Queryable, id: string): Promise<MadeDocument | undefined> {
  if (!isId(id)) return undefined;
  const [row] = (await database.query(
    `SELECT edition_id AS "editionId", is_draft AS "isDraft", storage_key AS "storageKey", file_name AS "fileName" FROM edition_document WHERE id = $1 AND state = 'ready'`,
    [id],
  )) as MadeDocument[];
  return row;
}

/** Asks for a document, anew where one stands. $1 edition, $2 kind, $3 draft or not, $4 now, $5 what the draft says, $6 template, $7 which version of it. */
export const ASK_DOCUMENT = `
  INSERT INTO edition_document AS d (edition_id, kind, is_draft, asked_at, draft, template_id, template_number) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ON CONSTRAINT uq_edition_document DO UPDATE SET state = 'waiting', failure = NULL, asked_at = excluded.asked_at, draft = excluded.draft, claimed_at = NULL,
         template_number = excluded.template_number
   WHERE d.is_draft OR d.state = 'failed' OR d.template_number <> excluded.template_number`;

/** A document to make, with what it says. */
export interface DocumentToMake {
  readonly id: string;
  readonly kind: EditionDocumentType['kind'];
  readonly isDraft: boolean;
  readonly networkId: string;
  readonly content: EditionContent;
  readonly hash: string | null;
  /** Where the template stands that it is made with. */
  readonly templateKey: string | null;
  /** Of what ask it is, as PostgreSQL says it: who asks again meanwhile waits for another. */
  readonly askedAt: string;
}

/** Documents of an edition that wait. */
export const listWaiting = (database: Queryable, editionId: string): Promise<DocumentToMake[]> =>
  database.query(
    `SELECT d.id, d.kind, d.is_draft AS "isDraft", e.network_id AS "networkId", CASE WHEN d.is_draft THEN d.draft ELSE f.content END AS content,
            CASE WHEN NOT d.is_draft THEN f.content_hash END AS hash, d.asked_at::text AS "askedAt",
            (SELECT v.storage_key FROM edition_template_version v WHERE v.template_id = d.template_id AND v.number = d.template_number) AS "templateKey"
       FROM edition_document d JOIN edition e ON e.id = d.edition_id LEFT JOIN edition_frozen f ON f.edition_id = e.id
      WHERE d.edition_id = $1 AND d.state = 'waiting' AND CASE WHEN d.is_draft THEN d.draft ELSE f.content END IS NOT NULL ORDER BY d.id`,
    [editionId],
  );

/** After that, who took a document to write it is taken for dead. Writing one computes for a minute at most, and a few may be before it. */
const CLAIMED_FOR = `interval '5 minutes'`;

/** Takes a document to write it, unless somebody else did: gives a row to one alone. $1 document, $2 of what ask, $3 now. */
export const CLAIM_DOCUMENT = `
  WITH taken AS (
    UPDATE edition_document SET claimed_at = $3::timestamptz
     WHERE id = $1 AND state = 'waiting' AND asked_at = $2::timestamptz AND (claimed_at IS NULL OR claimed_at <= $3::timestamptz - ${CLAIMED_FOR}) RETURNING id)
  SELECT id FROM taken`;

/** Gives it back unwritten. $1 document, $2 of what ask. */
export const GIVE_BACK = `UPDATE edition_document SET claimed_at = NULL WHERE id = $1 AND state = 'waiting' AND asked_at = $2::timestamptz`;

/** Published editions of which no document was asked for yet. */
export const LIST_DUE = `
  SELECT f.edition_id AS id FROM edition_frozen f WHERE NOT EXISTS (SELECT FROM edition_document d WHERE d.edition_id = f.edition_id AND NOT d.is_draft AND d.kind <> 'own_docx')
   ORDER BY f.published_at DESC LIMIT 20`;

/** Editions of which a document waits although nobody writes it any more. $1: now. */
export const LIST_LEFT = `
  SELECT DISTINCT edition_id AS id FROM edition_document
   WHERE state = 'waiting' AND coalesce(claimed_at, asked_at) <= $1::timestamptz - ${CLAIMED_FOR} LIMIT 20`;

/** Outlines of territories by their codes, as they stood on a day. */
export async function readAreaOutlines(database: Queryable, codes: readonly string[], on: string): Promise<AreaOutline[]> {
  const rows = (await database.query(
    `SELECT DISTINCT ON (t.code) t.code, o.rings FROM territory t JOIN territory_outline o ON o.territory_id = t.id
      WHERE t.code = ANY ($1::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2) ORDER BY t.code, t.id DESC`,
    [codes, on],
  )) as { code: string; rings: string }[];
  return rows.map(({ code, rings }) => ({
    code,
    rings: rings
      .split('/')
      .filter((ring) => ring.trim() !== '')
      .map(pointsOf),
  }));
}

/** Outlines of all that the maps of an edition show. */
export async function outlinesOf(database: Queryable, { blocks, asOf }: EditionContent): Promise<AreaOutline[]> {
  const codes = blocks.flatMap(({ parts }) => parts.flatMap((part) => (part.is === 'map' ? part.areas.map(({ code }) => code) : [])));
  return codes.length > 0 ? readAreaOutlines(database, codes, asOf) : [];
}

/** What was published; undefined when nothing was. */
export async function findPublished(database: Queryable, editionId: string): Promise<{ content: EditionContent; hash: string } | undefined> {
  const [row] = (await database.query('SELECT content, content_hash AS hash FROM edition_frozen WHERE edition_id = $1', [editionId])) as {
    content: EditionContent;
    hash: string;
  }[];
  return row;
}

const TEN_THOUSANDTHS = 1e4;
const pointsOf = (ring: string): [number, number][] =>
  ring
    .trim()
    .split(/\s+/)
    .map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x / TEN_THOUSANDTHS, y / TEN_THOUSANDTHS];
    });
