import { type OpenedTables, openTablesOf, type OpenTable } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';
import type { SecretBasis } from '../platform/declarations/edition-block';

/** SQL: what of the edition of the alias `f` may be opened. */
const TABLES = `jsonb_path_query_array(f.content, '$.blocks[*].open[*]')`;

/** An edition as who opens it sees it. */
export interface EditionToOpen {
  readonly editionId: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly isPublished: boolean;
  /** Whether it was written for all funders, and for none in particular. */
  readonly isForAll: boolean;
  readonly number: string | null;
  readonly tables: readonly OpenTable[];
  readonly basis: SecretBasis;
  readonly slug: string | null;
  readonly siret: string | null;
  readonly openTables: readonly string[] | null;
  readonly openedAt: Date | null;
  readonly openedByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
}

export async function editionToOpen(database: Queryable, editionId: string): Promise<EditionToOpen | null> {
  if (!isId(editionId)) return null;
  const [row] = (await database.query(
    `SELECT e.id AS "editionId", e.network_id AS "networkId", n.name AS "networkName", f.edition_id IS NOT NULL AS "isPublished",
            e.audience = 'funder' AND e.funder_id IS NULL AS "isForAll", f.year || '-' || f.number AS number,
            CASE WHEN e.audience = 'funder' AND e.funder_id IS NULL THEN coalesce(${TABLES}, '[]') ELSE '[]' END AS tables, coalesce(f.basis, '{}') AS basis,
            c.slug, c.siret, o.tables AS "openTables", o.opened_at AS "openedAt", a.full_name AS "openedByName", o.withdrawn_at AS "withdrawnAt",
            o.withdrawn_reason AS "withdrawnReason"
       FROM edition e JOIN network n ON n.id = e.network_id LEFT JOIN edition_frozen f ON f.edition_id = e.id LEFT JOIN open_catalogue c ON c.network_id = e.network_id
       LEFT JOIN open_edition o ON o.edition_id = e.id LEFT JOIN account a ON a.id = o.opened_by_id
      WHERE e.id = $1`,
    [editionId],
  )) as EditionToOpen[];
  return row ?? null;
}

/** What the network opened otherwise than in that edition, the earliest first, whether it was withdrawn or not: who kept it knows it. */
export async function openedBefore(database: Queryable, networkId: string, editionId: string): Promise<OpenedTables[]> {
  const rows = (await database.query(
    `SELECT o.tables AS names, ${TABLES} AS tables, f.basis FROM open_edition o JOIN edition_frozen f ON f.edition_id = o.edition_id
      WHERE f.network_id = $1 AND o.edition_id <> $2 ORDER BY o.opened_at, o.edition_id`,
    [networkId, editionId],
  )) as { names: string[]; tables: OpenTable[]; basis: SecretBasis }[];
  return rows.map(({ names, tables, basis }) => ({ tables: chosenOf(tables, names).map(({ table }) => table), basis }));
}

const chosenOf = (tables: readonly OpenTable[], names: readonly string[]) => openTablesOf(tables).filter(({ file }) => names.includes(file));

/** A network that opens something. */
export interface OpenNetwork {
  readonly slug: string;
  readonly name: string;
  readonly siret: string | null;
  readonly territoryName: string;
  readonly territoryKind: string;
  readonly isDemonstration: boolean;
}

/** The networks that have something open, by name. */
export const openNetworks = (database: Queryable): Promise<{ slug: string; name: string; editionsCount: number }[]> =>
  database.query(
    `SELECT c.slug, n.name, count(*)::integer AS "editionsCount" FROM open_catalogue c JOIN network n ON n.id = c.network_id JOIN edition_frozen f ON f.network_id = n.id
       JOIN open_edition o ON o.edition_id = f.edition_id AND o.withdrawn_at IS NULL GROUP BY c.slug, n.name ORDER BY n.name COLLATE "fr-x-icu", c.slug`,
  );

export async function openNetwork(database: Queryable, slug: string): Promise<OpenNetwork | null> {
  const [row] = (await database.query(
    `SELECT c.slug, n.name, c.siret, t.name AS "territoryName", t.kind AS "territoryKind", n.is_demonstration AS "isDemonstration" FROM open_catalogue c JOIN network n ON n.id = c.network_id
       JOIN territory t ON t.id = n.territory_id WHERE c.slug = $1`,
    [slug],
  )) as OpenNetwork[];
  return row ?? null;
}

/** An edition in the catalogue of a network. */
export interface ListedEdition {
  readonly number: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly asOf: string;
  readonly publishedOn: string;
  readonly openedOn: string;
  readonly contentHash: string;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  /** The open edition that corrects it. */
  readonly replacedBy: string | null;
}

/** An open edition with its tables. */
export interface OpenedEdition extends ListedEdition {
  readonly networkName: string;
  readonly perimeter: string;
  readonly tables: readonly { readonly file: string; readonly table: OpenTable }[];
}

const day = (instant: string): string => `to_char(${instant} AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')`;
const LISTED = `f.year || '-' || f.number AS number, f.content ->> 'title' AS title, f.content #>> '{period,from}' AS "periodFrom", f.content #>> '{period,to}' AS "periodTo",
  f.content ->> 'asOf' AS "asOf", ${day('f.published_at')} AS "publishedOn", ${day('o.opened_at')} AS "openedOn", f.content_hash AS "contentHash",
  ${day('o.withdrawn_at')} AS "withdrawnOn", o.withdrawn_reason AS "withdrawnReason",
  (SELECT rf.year || '-' || rf.number FROM edition r JOIN edition_frozen rf ON rf.edition_id = r.id JOIN open_edition ro ON ro.edition_id = r.id AND ro.withdrawn_at IS NULL
    WHERE r.replaces_id = f.edition_id) AS "replacedBy"`;
const FROM = `FROM open_catalogue c JOIN edition_frozen f ON f.network_id = c.network_id JOIN open_edition o ON o.edition_id = f.edition_id`;

/** The editions that a network opened, the latest first; those that were withdrawn are there by their number and reason. */
export const listOpened = (database: Queryable, slug: string): Promise<(ListedEdition & { tables: string[] })[]> =>
  database.query(`SELECT ${LISTED}, o.tables ${FROM} WHERE c.slug = $1 ORDER BY f.published_at DESC, f.year DESC, f.number DESC`, [slug]);

/** One of them: by its number, or the latest of those that are open. Tables of what was withdrawn are not read. */
export async function readOpened(
  database: Queryable,
  slug: string,
  number: { readonly year: number; readonly number: number } | null,
): Promise<OpenedEdition | null> {
  const [row] = (await database.query(
    `SELECT ${LISTED}, f.content ->> 'networkName' AS "networkName", f.content #>> '{perimeter,label}' AS perimeter, o.tables AS names,
            CASE WHEN o.withdrawn_at IS NULL THEN ${TABLES} ELSE '[]' END AS tables
       ${FROM} WHERE c.slug = $1 AND CASE WHEN $2::integer IS NULL THEN o.withdrawn_at IS NULL ELSE f.year = $2 AND f.number = $3 END
      ORDER BY f.published_at DESC, f.year DESC, f.number DESC LIMIT 1`,
    [slug, number?.year ?? null, number?.number ?? null],
  )) as (Omit<OpenedEdition, 'tables'> & { tables: OpenTable[]; names: string[] })[];
  return row ? { ...row, tables: chosenOf(row.tables, row.names) } : null;
}
