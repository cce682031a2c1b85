import type { NewsKind } from '@maillage/domain';
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
