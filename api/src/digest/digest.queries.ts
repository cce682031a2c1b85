import type { NewsRhythm } from '@maillage/domain';
import { mailTroubleOf } from '../accounts';
import { heldOn } from '../network';
import type { Queryable } from '../platform/database/queryable';

/** What is chosen by who chose nothing. */
const RHYTHM = `coalesce(p.rhythm, 'weekly')`;

/**
 * SQL conditions on the account `a`: somebody to whom mails may go by themselves. She came in once, her account is in use, her address opens it, and the last mail
 * to it was not refused.
 */
const IS_WRITTEN_TO = `
  a.disabled_at IS NULL AND a.declined_at IS NULL AND EXISTS (SELECT FROM account_visit v WHERE v.account_id = a.id)
  AND EXISTS (SELECT FROM sign_in_address s WHERE s.email = a.email AND s.account_id = a.id) AND ${mailTroubleOf('a')} IS DISTINCT FROM 'refused'`;

/** SQL condition: the account `a` has a role on the day in a network for which the condition on `ar.network_id` holds. */
const hasRoleIn = (condition: string, day: string): string =>
  `EXISTS (SELECT FROM role_assignment ar WHERE ar.account_id = a.id AND ar.network_id ${condition} AND ${heldOn('ar', day)})`;

/**
 * SQL condition: the absence `aw` of the account `a` silences what is written of her network, or by default of all of them. One noted where she has no role any
 * more silences nothing; one that somebody else noted, nothing of another network: no union speaks for another's people.
 */
const isOfHers = (day: string, network?: string): string =>
  `${hasRoleIn('= aw.network_id', day)} AND (aw.updated_by_id IS NOT DISTINCT FROM a.id OR ${network ? `aw.network_id = ${network}` : `NOT ${hasRoleIn('<> aw.network_id', day)}`})`;

/** SQL condition: the account `a` is away on the day, for what is of a network or of all of hers. */
const isAway = (day: string, network?: string): string =>
  `EXISTS (SELECT FROM absence aw WHERE aw.account_id = a.id AND ${day} BETWEEN aw.starts_on AND aw.ends_on AND ${isOfHers(day, network)})`;

/** Somebody for whom a digest is due. */
export interface DueReader {
  readonly accountId: string;
  readonly rhythm: NewsRhythm;
  readonly chosenAt: Date;
}

/** $1 today, $2 rhythms, $3 the days for which theirs is due, in the same order. */
const DUE_READERS = `
  SELECT a.id AS "accountId", ${RHYTHM} AS rhythm, greatest(a.created_at, p.updated_at) AS "chosenAt"
    FROM account a LEFT JOIN news_preference p ON p.account_id = a.id
    JOIN unnest($2::text[], $3::date[]) AS due (rhythm, on_day) ON due.rhythm = ${RHYTHM}
   WHERE ${IS_WRITTEN_TO} AND NOT ${isAway('$1::date')}
     AND NOT EXISTS (SELECT FROM digest_decision d WHERE d.account_id = a.id AND d.due_on >= due.on_day)
   ORDER BY a.id`;

/** Persons whose digest of those days nobody decided yet, and who are here today. */
export const listDueReaders = (database: Queryable, today: string, due: ReadonlyMap<NewsRhythm, string>): Promise<DueReader[]> =>
  database.query(DUE_READERS, [today, [...due.keys()], [...due.values()]]);

/** What is known of a person of whom a digest is written, or shown. */
export interface DigestHistory {
  readonly rhythm: NewsRhythm;
  readonly chosenAt: Date;
  /** Whether mails may go to her by themselves. */
  readonly isWrittenTo: boolean;
  readonly lastMailedAt: Date | null;
  readonly lastMailedFor: string | null;
  readonly toldKeys: string[];
  readonly decidedFor: string | null;
  readonly away: { readonly from: string; readonly until: string }[];
}

/** $1 account, $2 today. */
const HISTORY = `
  SELECT ${RHYTHM} AS rhythm, greatest(a.created_at, p.updated_at) AS "chosenAt", ${IS_WRITTEN_TO} AS "isWrittenTo",
         m.at AS "lastMailedAt", m.due_on::text AS "lastMailedFor", coalesce(m.told_keys, '{}') AS "toldKeys",
         (SELECT max(d.due_on)::text FROM digest_decision d WHERE d.account_id = a.id) AS "decidedFor",
         (SELECT coalesce(json_agg(json_build_object('from', aw.starts_on, 'until', aw.ends_on) ORDER BY aw.starts_on), '[]')
            FROM absence aw WHERE aw.account_id = a.id AND aw.ends_on >= $2::date AND ${isOfHers('$2::date')}) AS away
    FROM account a LEFT JOIN news_preference p ON p.account_id = a.id
    LEFT JOIN LATERAL (SELECT * FROM digest_decision d WHERE d.account_id = a.id AND d.is_mailed ORDER BY d.due_on DESC LIMIT 1) m ON true
   WHERE a.id = $1`;

/** Null for an unknown account. */
export async function digestHistory(database: Queryable, accountId: string, today: string): Promise<DigestHistory | null> {
  const [row] = (await database.query(HISTORY, [accountId, today])) as DigestHistory[];
  return row ?? null;
}

/** Decides the digest of a person for a day; false when somebody did. */
export async function decideDigest(
  database: Queryable,
  decision: { readonly accountId: string; readonly dueOn: string; readonly at: Date; readonly toldKeys: readonly string[] | null },
): Promise<boolean> {
  const { accountId, dueOn, at, toldKeys } = decision;
  const decided = (await database.query(
    'INSERT INTO digest_decision (account_id, due_on, at, is_mailed, told_keys) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING account_id',
    [accountId, dueOn, at, toldKeys !== null, toldKeys ?? []],
  )) as unknown[];
  return decided.length === 1;
}

/** Forgets what was decided before a day; of each person the last decision, and the last that was mailed, tell the next digest what is new. */
export async function forgetDecisions(database: Queryable, before: string): Promise<void> {
  await database.query(
    `DELETE FROM digest_decision d WHERE d.due_on < $1::date
        AND EXISTS (SELECT FROM digest_decision later WHERE later.account_id = d.account_id AND later.due_on > d.due_on)
        AND (NOT d.is_mailed OR EXISTS (SELECT FROM digest_decision later WHERE later.account_id = d.account_id AND later.due_on > d.due_on AND later.is_mailed))`,
    [before],
  );
}

/**
 * Who has mentions that no mail told yet, of a person who wants them at once, is here, and got no such mail of late. What is older than a day waits for the
 * digest. $1 today, $2 now, $3 since when mentions are told, $4 since when a mail of this kind holds back the next.
 */
export const READERS_OF_MENTIONS = `
  SELECT DISTINCT n.account_id AS "accountId"
    FROM notification n JOIN account a ON a.id = n.account_id LEFT JOIN news_preference p ON p.account_id = a.id
   WHERE n.kind = 'mention' AND n.read_at IS NULL AND n.at > $3 AND n.at <= $2
     AND coalesce(p.has_mentions_at_once, true) AND NOT 'mention' = ANY (coalesce(p.muted_kinds, '{}'))
     AND ${IS_WRITTEN_TO} AND NOT ${isAway('$1::date', 'n.network_id')}
     AND NOT EXISTS (SELECT FROM mention_mail m WHERE m.notification_id = n.id)
     AND NOT EXISTS (SELECT FROM mention_mail m WHERE m.account_id = a.id AND m.at > $4)
   ORDER BY n.account_id`;

/** Notes that these mentions are told by a mail; gives those that none told before. $1 their ids, $2 account, $3 now. */
export const NOTE_MENTIONS = `
  INSERT INTO mention_mail (notification_id, account_id, at) SELECT n.id, $2, $3 FROM notification n WHERE n.id = ANY ($1::uuid[]) AND n.account_id = $2
  ON CONFLICT DO NOTHING RETURNING notification_id AS id`;
