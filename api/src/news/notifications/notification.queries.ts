import { NEWS_KIND_NAMES, type NewsKind } from '@maillage/domain';
import { type CcasRef, ccasRefColumns } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { Told } from './told';

/** By id, so that two who tell the same people do not wait for each other. */
const TELL = `
  INSERT INTO notification (account_id, kind, network_id, ccas_id, subject_type, subject_id, about, merged_by, by_id, at)
  SELECT a.id, $2, $3::uuid, $4::uuid, $5, $6, $7::uuid, $8, $9::uuid, $10::timestamptz
    FROM account a WHERE a.id = ANY ($1::uuid[]) AND a.disabled_at IS NULL AND a.id IS DISTINCT FROM $9::uuid
   ORDER BY a.id
  ON CONFLICT ON CONSTRAINT uq_notification`;

/** The same message is the same news, however often it is told. */
const MOVES_AGAIN = `
  DO UPDATE SET at = excluded.at, by_id = excluded.by_id, about = excluded.about, times = notification.times + 1, read_at = NULL
   WHERE excluded.about IS NULL OR notification.about IS DISTINCT FROM excluded.about`;

/** Tells persons something, in one statement. */
export async function tellNews(
  database: Queryable,
  { kind, networkId, ccasId, subject, accountIds, byId, about, mergedBy, at }: Required<Told> & { readonly mergedBy: string; readonly at: Date },
  isMerged: boolean,
): Promise<void> {
  const values = [accountIds, kind, networkId, ccasId, subject.type, subject.id, about, mergedBy, byId, at];
  await database.query(`${TELL} ${isMerged ? MOVES_AGAIN : 'DO NOTHING'}`, values);
}

/** Marks as read what a person was told of an object. */
export async function markSubjectSeen(
  database: Queryable,
  { accountId, type, id, kinds, at }: { accountId: string; type: string; id: string; kinds: readonly NewsKind[] | null; at: Date },
): Promise<void> {
  await database.query(
    `UPDATE notification SET read_at = $5 WHERE account_id = $1 AND subject_type = $2 AND subject_id = $3 AND ($4::text[] IS NULL OR kind = ANY ($4)) AND read_at IS NULL`,
    [accountId, type, id, kinds, at],
  );
}

/** What of a person's news is wanted. */
export interface NewsWanted {
  readonly isUnread?: boolean;
  readonly kinds?: readonly NewsKind[] | null;
  /** Told since then. */
  readonly since?: Date | null;
  readonly limit: number;
}

/** A notification as it is stored, with the names of who caused it and of its CCAS. */
export interface StoredNews {
  readonly id: string;
  readonly kind: NewsKind;
  readonly networkId: string;
  readonly ccas: CcasRef | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly about: string | null;
  readonly byName: string | null;
  readonly at: Date;
  readonly isRead: boolean;
}

/** $1 account, $2 kinds, $3 unread alone, $4 since or null, $5 how many. */
const LIST = `
  SELECT n.id, n.kind, n.network_id AS "networkId", n.subject_type AS "subjectType", n.subject_id AS "subjectId", n.about, n.at, n.read_at IS NOT NULL AS "isRead",
         by.full_name AS "byName",
         (SELECT row_to_json(ref) FROM (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = n.ccas_id) ref) AS ccas
    FROM notification n LEFT JOIN account by ON by.id = n.by_id
   WHERE n.account_id = $1 AND n.kind = ANY ($2::text[]) AND (NOT $3::boolean OR n.read_at IS NULL) AND ($4::timestamptz IS NULL OR n.at > $4)
   ORDER BY n.read_at IS NOT NULL, n.at DESC, n.id LIMIT $5`;

/** What a person was told, whether or not she may read it still: unread first, then the latest. */
export const listNews = (database: Queryable, accountId: string, { isUnread = false, kinds, since = null, limit }: NewsWanted): Promise<StoredNews[]> =>
  database.query(LIST, [accountId, kinds ?? NEWS_KIND_NAMES, isUnread, since, limit]);

/** Marks news of a person as read: those of these ids, or all of some kinds that she was told until then. */
export async function markRead(
  database: Queryable,
  { accountId, ids, until, kinds, at }: { accountId: string; ids: readonly string[] | null; until: Date | null; kinds: readonly NewsKind[] | null; at: Date },
): Promise<void> {
  await database.query(
    `UPDATE notification SET read_at = $6 WHERE account_id = $1 AND read_at IS NULL AND (id = ANY ($2::uuid[]) OR (at <= $3 AND ($4::text[] IS NULL OR kind = ANY ($4)) AND $5::boolean))`,
    [accountId, ids ?? [], until, kinds, ids === null, at],
  );
}
