import type { EditionContent, EditionLinkState } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';
import type { EditionContactType, EditionShareType, ReadableEdition } from './edition-share.type';

const CALLED = `f.year || '-' || f.number`;
/** SQL: the edition of the aliases `e` and `f` as its readers know it. */
const REF = `'id', f.edition_id, 'number', ${CALLED}, 'title', f.content ->> 'title', 'networkName', f.content ->> 'networkName', 'publishedAt', f.published_at, 'asOf', f.content ->> 'asOf'`;
const REPLACED_BY = `(SELECT rf.year || '-' || rf.number FROM edition r JOIN edition_frozen rf ON rf.edition_id = r.id WHERE r.replaces_id = f.edition_id)`;
/** SQL: what becomes of the link of the alias `l`. $2: now. */
const STATE = `CASE WHEN l.revoked_at IS NOT NULL THEN 'closed' WHEN l.expires_at <= $2 THEN 'expired' ELSE 'open' END`;
const readingsOf = (condition: string): string => `
  'readingsCount', (SELECT count(*) FROM edition_reading x WHERE ${condition}), 'lastReadAt', (SELECT max(x.read_at) FROM edition_reading x WHERE ${condition})`;

/** The published editions of a network with who reads them, the latest first; one of them where its id is given. */
export async function listShares(database: Queryable, networkId: string, now: Date, editionId: string | null = null): Promise<EditionShareType[]> {
  const rows = (await database.query(
    `SELECT json_build_object(${REF}, 'replacedBy', ${REPLACED_BY}, 'isForFunders', e.audience = 'funder', 'onlyFunderId', e.funder_id,
       'grants', (SELECT coalesce(json_agg(json_build_object('funder', json_build_object('id', u.id, 'name', u.name), 'grantedAt', g.granted_at,
                    ${readingsOf('x.edition_id = g.edition_id AND x.funder_id = g.funder_id')}) ORDER BY u.name COLLATE "fr-x-icu", u.id), '[]')
                    FROM edition_grant g JOIN funder u ON u.id = g.funder_id WHERE g.edition_id = f.edition_id),
       'links', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'label', l.label, 'hasPassword', l.password_hash IS NOT NULL, 'state', ${STATE}, 'expiresAt', l.expires_at, 'followsLabel', (SELECT o.label FROM edition_link o WHERE o.id = l.follows_id),
                   'createdAt', l.created_at, 'createdByName', a.full_name, ${readingsOf('x.link_id = l.id')}) ORDER BY l.created_at DESC, l.id), '[]')
                   FROM edition_link l LEFT JOIN account a ON a.id = l.created_by_id WHERE l.edition_id = f.edition_id),
       'readings', (SELECT coalesce(json_agg(json_build_object('readAt', last.read_at, 'by', last.by) ORDER BY last.read_at DESC), '[]') FROM (
                      SELECT x.read_at, coalesce(l.label, concat_ws(', ', a.full_name, u.name)) AS by
                        FROM edition_reading x LEFT JOIN edition_link l ON l.id = x.link_id LEFT JOIN account a ON a.id = x.account_id LEFT JOIN funder u ON u.id = x.funder_id
                       WHERE x.edition_id = f.edition_id ORDER BY x.read_at DESC LIMIT 50) last)) AS share
       FROM edition_frozen f JOIN edition e ON e.id = f.edition_id
      WHERE f.network_id = $1 AND ($3::uuid IS NULL OR f.edition_id = $3) ORDER BY f.year DESC, f.number DESC`,
    [networkId, now, editionId],
  )) as { share: EditionShareType }[];
  return rows.map(({ share }) => withInstants(share));
}

const instant = (text: Date | string | null): Date | null => (text === null ? null : new Date(text));
const withInstants = (share: EditionShareType): EditionShareType => ({
  ...share,
  publishedAt: new Date(share.publishedAt),
  grants: share.grants.map((grant) => ({ ...grant, grantedAt: new Date(grant.grantedAt), lastReadAt: instant(grant.lastReadAt) })),
  links: share.links.map((link) => ({
    ...link,
    expiresAt: new Date(link.expiresAt),
    createdAt: new Date(link.createdAt),
    lastReadAt: instant(link.lastReadAt),
  })),
  readings: share.readings.map((reading) => ({ ...reading, readAt: new Date(reading.readAt) })),
});

/** A published edition as the access rules and the rules of sharing see it; null when there is none, or it is not published. */
export interface PublishedTarget {
  readonly networkId: string;
  readonly isPublished: boolean;
  readonly isForFunders: boolean;
  readonly onlyFunderId: string | null;
}

export async function editionTarget(database: Queryable, editionId: string): Promise<PublishedTarget | null> {
  if (!isId(editionId)) return null;
  const [row] = (await database.query(
    `SELECT e.network_id AS "networkId", f.edition_id IS NOT NULL AS "isPublished", e.audience = 'funder' AS "isForFunders", e.funder_id AS "onlyFunderId"
       FROM edition e LEFT JOIN edition_frozen f ON f.edition_id = e.id WHERE e.id = $1`,
    [editionId],
  )) as PublishedTarget[];
  return row ?? null;
}

/** The editions that were granted to those funders, the latest first, with when this account last opened each. */
export async function listReadable(database: Queryable, funderIds: readonly string[], accountId: string): Promise<ReadableEdition[]> {
  const rows = (await database.query(
    `SELECT json_build_object(${REF},
       'replacedBy', (SELECT rf.year || '-' || rf.number FROM edition r JOIN edition_frozen rf ON rf.edition_id = r.id JOIN edition_grant rg ON rg.edition_id = r.id
                       WHERE r.replaces_id = f.edition_id AND rg.funder_id = ANY ($1::uuid[]) LIMIT 1),
       'readAt', (SELECT max(x.read_at) FROM edition_reading x WHERE x.edition_id = f.edition_id AND x.account_id = $2)) AS edition
       FROM edition_frozen f WHERE f.edition_id IN (SELECT g.edition_id FROM edition_grant g WHERE g.funder_id = ANY ($1::uuid[]))
      ORDER BY f.published_at DESC, f.edition_id`,
    [funderIds, accountId],
  )) as { edition: ReadableEdition }[];
  return rows.map(({ edition }) => ({ ...edition, publishedAt: new Date(edition.publishedAt), readAt: instant(edition.readAt) }));
}

/** What was published, as text: it is sent as it stands. */
export interface FrozenText {
  readonly content: string;
  readonly contentHash: string;
}

/** What a granted edition says; null unless it is granted to one of those funders. */
export async function grantedText(database: Queryable, funderIds: readonly string[], editionId: string): Promise<FrozenText | null> {
  if (!isId(editionId)) return null;
  const [row] = (await database.query(
    `SELECT f.content::text AS content, f.content_hash AS "contentHash" FROM edition_frozen f
      WHERE f.edition_id = $2 AND EXISTS (SELECT FROM edition_grant g WHERE g.edition_id = f.edition_id AND g.funder_id = ANY ($1::uuid[]))`,
    [funderIds, editionId],
  )) as FrozenText[];
  return row ?? null;
}

/** The account of a funder as reader of an edition; null unless it is granted to one of those funders. */
export async function grantedReader(
  database: Queryable,
  { editionId, funderIds, accountId }: { readonly editionId: string; readonly funderIds: readonly string[]; readonly accountId: string },
): Promise<OutsideReader | null> {
  if (!isId(editionId)) return null;
  const [row] = (await database.query(
    `SELECT g.edition_id AS "editionId", g.funder_id AS "funderId", $3::uuid AS "accountId" FROM edition_grant g
      WHERE g.edition_id = $1 AND g.funder_id = ANY ($2::uuid[]) ORDER BY g.funder_id LIMIT 1`,
    [editionId, funderIds, accountId],
  )) as OutsideReader[];
  return row ?? null;
}

/** What the link of a session says: of the session alone, whatever else is asked. Null once the link or the session is over. */
export async function linkedText(database: Queryable, sessionHash: Buffer, now: Date): Promise<FrozenText | null> {
  const [row] = (await database.query(
    `SELECT f.content::text AS content, f.content_hash AS "contentHash"
       FROM edition_link_session s JOIN edition_link l ON l.id = s.link_id JOIN edition_frozen f ON f.edition_id = l.edition_id
      WHERE s.token_hash = $1 AND s.expires_at > $2 AND l.revoked_at IS NULL AND l.expires_at > $2`,
    [sessionHash, now],
  )) as FrozenText[];
  return row ?? null;
}

/** Who reads an edition outside of its network: through a link, or an account of a funder. */
export type OutsideReader = {
  readonly editionId: string;
} & ({ readonly linkId: string } | { readonly funderId: string; readonly accountId: string });

/** The edition of the link of a session; null once the link or the session is over. */
export async function linkedReader(database: Queryable, sessionHash: Buffer, now: Date): Promise<OutsideReader | null> {
  const [row] = (await database.query(
    `SELECT l.edition_id AS "editionId", l.id AS "linkId" FROM edition_link_session s JOIN edition_link l ON l.id = s.link_id
      WHERE s.token_hash = $1 AND s.expires_at > $2 AND l.revoked_at IS NULL AND l.expires_at > $2`,
    [sessionHash, now],
  )) as OutsideReader[];
  return row ?? null;
}

/** Notes that an edition was read. */
export async function noteReading(database: Queryable, reader: OutsideReader, now: Date): Promise<void> {
  const { linkId = null, accountId = null, funderId = null } = reader as { linkId?: string; accountId?: string; funderId?: string };
  await database.query('INSERT INTO edition_reading (edition_id, link_id, account_id, funder_id, read_at) VALUES ($1, $2, $3, $4, $5)', [
    reader.editionId,
    linkId,
    accountId,
    funderId,
    now,
  ]);
}

/** The hash of an edition, and the number of the one that corrects it: who holds its link is told that there is one, and nothing of what it says. */
export async function toldBesideLink(database: Queryable, editionId: string): Promise<{ readonly contentHash: string; readonly replacedBy: string | null }> {
  const [row] = (await database.query(`SELECT f.content_hash AS "contentHash", ${REPLACED_BY} AS "replacedBy" FROM edition_frozen f WHERE f.edition_id = $1`, [
    editionId,
  ])) as [{ contentHash: string; replacedBy: string | null }];
  return row;
}

/** Whether a session is one of that link, and not over. Whether the link itself still opens, who asks has looked up. */
export async function isOpenSession(
  database: Queryable,
  { sessionHash, linkId, now }: { readonly sessionHash: Buffer; readonly linkId: string; readonly now: Date },
): Promise<boolean> {
  const rows = (await database.query('SELECT FROM edition_link_session WHERE token_hash = $1 AND link_id = $2 AND expires_at > $3', [
    sessionHash,
    linkId,
    now,
  ])) as unknown[];
  return rows.length > 0;
}

/** Whether a link may follow that one: of an earlier edition of the same network, for the same readers. */
export async function mayFollow(database: Queryable, linkId: string, editionId: string): Promise<boolean> {
  const rows = (await database.query(
    `SELECT FROM edition_link l JOIN edition e ON e.id = l.edition_id JOIN edition own ON own.id = $2
      WHERE l.id = $1 AND l.revoked_at IS NULL AND e.network_id = own.network_id AND e.audience = own.audience AND e.funder_id IS NOT DISTINCT FROM own.funder_id
        AND e.published_at < own.published_at`,
    [linkId, editionId],
  )) as unknown[];
  return rows.length > 0;
}

/**
 * What was read by the link that this one follows, or by those before it, and what this one says: the latest edition that was published before, of the same network
 * and readers, by a link that was not revoked.
 */
export async function readBeforeByLink(
  database: Queryable,
  linkId: string,
): Promise<{ readonly content: EditionContent; readonly own: EditionContent; readonly readAt: Date } | null> {
  const [row] = (await database.query(
    `WITH RECURSIVE chain (id, follows_id, steps) AS (
       SELECT id, follows_id, 0 FROM edition_link WHERE id = $1
       UNION ALL SELECT l.id, l.follows_id, c.steps + 1 FROM chain c JOIN edition_link l ON l.id = c.follows_id WHERE c.steps < 50)
     SELECT f.content, own.content AS own, max(x.read_at) AS "readAt" FROM chain c JOIN edition_link l ON l.id = c.id AND l.revoked_at IS NULL AND l.id <> $1
       JOIN edition_reading x ON x.link_id = l.id JOIN edition_frozen f ON f.edition_id = l.edition_id
       JOIN edition_link mine ON mine.id = $1 JOIN edition_frozen own ON own.edition_id = mine.edition_id AND own.network_id = f.network_id
      WHERE f.published_at < own.published_at AND f.content ->> 'audience' = own.content ->> 'audience'
      GROUP BY f.edition_id, own.edition_id ORDER BY f.published_at DESC LIMIT 1`,
    [linkId],
  )) as { content: EditionContent; own: EditionContent; readAt: Date }[];
  return row ?? null;
}

/** A link by the hash of its secret. */
export interface FoundEditionLink {
  readonly id: string;
  readonly editionId: string;
  readonly passwordHash: string | null;
  readonly expiresAt: Date;
  readonly state: EditionLinkState;
}

export async function findLink(database: Queryable, tokenHash: Buffer, now: Date): Promise<FoundEditionLink | null> {
  const [row] = (await database.query(
    `SELECT l.id, l.edition_id AS "editionId", l.password_hash AS "passwordHash", l.expires_at AS "expiresAt", ${STATE} AS state
       FROM edition_link l WHERE l.token_hash = $1`,
    [tokenHash, now],
  )) as FoundEditionLink[];
  return row ?? null;
}

/** Whom readers of an edition may call: two coordinators of its network at most, those with a telephone first. */
export const editionContacts = (database: Queryable, editionId: string, today: string): Promise<EditionContactType[]> =>
  database.query(
    `SELECT a.full_name AS "fullName", a.email, a.phone FROM edition_frozen f
       JOIN role_assignment r ON r.network_id = f.network_id AND r.role = 'coordinator' AND coalesce(r.starts_on <= $2::date, true) AND coalesce(r.ends_on >= $2::date, true)
       JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
      WHERE f.edition_id = $1 GROUP BY a.id ORDER BY (a.phone IS NULL), a.full_name COLLATE "fr-x-icu", a.id LIMIT 2`,
    [editionId, today],
  );

/** The other edition of that network that an account opened last before a moment, of those that are granted to those funders today. */
export async function readBefore(
  database: Queryable,
  { accountId, funderIds, editionId }: { readonly accountId: string; readonly funderIds: readonly string[]; readonly editionId: string },
): Promise<{ readonly editionId: string; readonly readAt: Date } | null> {
  const [row] = (await database.query(
    `SELECT x.edition_id AS "editionId", max(x.read_at) AS "readAt" FROM edition_reading x
       JOIN edition_frozen f ON f.edition_id = x.edition_id JOIN edition_frozen own ON own.edition_id = $3 AND own.network_id = f.network_id
      WHERE x.account_id = $1 AND x.edition_id <> $3 AND f.published_at < own.published_at
        AND EXISTS (SELECT FROM edition_grant g WHERE g.edition_id = x.edition_id AND g.funder_id = ANY ($2::uuid[]))
      GROUP BY x.edition_id ORDER BY max(f.published_at) DESC LIMIT 1`,
    [accountId, funderIds, editionId],
  )) as { editionId: string; readAt: Date }[];
  return row ?? null;
}
