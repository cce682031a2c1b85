import { DISCUSSION_LIMITS, type DiscussionAudience } from '@maillage/domain';
import { heldOn } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { DiscussionMessageType, DiscussionType, FormerWords } from './discussion.type';

/** What a read of messages depends on: who reads, and whether she moderates the place. */
export interface MessageReading {
  readonly viewerId: string;
  readonly networkId: string;
  readonly canModerate: boolean;
  readonly isOpen: boolean;
}

/** SQL: a `DiscussionMessage` as JSON, from the alias `m`. */
function messageJson({ viewerId, networkId, canModerate, isOpen }: MessageReading, b: Bindings, isNew = 'false'): string {
  const isMine = `m.author_account_id = ${b.bind(viewerId)}::uuid`;
  const moderates = canModerate ? 'true' : isMine;
  return `(SELECT json_build_object('id', m.id, 'body', CASE WHEN m.withdrawn_at IS NULL THEN m.body END,
      'mentioned', CASE WHEN m.withdrawn_at IS NULL
                        THEN (SELECT coalesce(json_agg(json_build_object('accountId', d.account_id, 'name', d.name) ORDER BY d.name), '[]') FROM discussion_mention d WHERE d.message_id = m.id)
                        ELSE '[]' END,
      'authorName', author.full_name, 'authorIsFictitious', author.is_fictitious,
      'authorRoles', coalesce(held.roles, '[]'), 'authorCcasName', held.ccas, 'isNew', ${isNew}, 'createdAt', m.created_at, 'editedAt', m.edited_at,
      'withdrawnAt', m.withdrawn_at, 'withdrawnByName', (SELECT w.full_name FROM account w WHERE w.id = m.withdrawn_by_id),
      'fileCount', CASE WHEN m.withdrawn_at IS NULL
                        THEN (SELECT count(*) FROM file f WHERE f.parent_type = 'discussion_message' AND f.parent_id = m.id AND f.archived_at IS NULL)
                        ELSE 0 END,
      'canEdit', ${isOpen} AND ${isMine} AND m.withdrawn_at IS NULL, 'canWithdraw', (${moderates}) AND m.withdrawn_at IS NULL,
      'canReadFormer', (${moderates}) AND (m.edited_at IS NOT NULL OR m.withdrawn_at IS NOT NULL), 'version', m.version)
     FROM account author, LATERAL (
            SELECT json_agg(DISTINCT r.role) AS roles, min(c.name) AS ccas FROM role_assignment r LEFT JOIN ccas c ON c.id = r.ccas_id
             WHERE r.account_id = author.id AND r.network_id = ${b.bind(networkId)}::uuid AND ${heldOn('r', "(m.created_at AT TIME ZONE 'Europe/Paris')::date")}) held
    WHERE author.id = m.author_account_id)`;
}

/** One place, as threads are stored under it. */
export interface StoredPlace {
  readonly networkId: string;
  readonly ccasId: string | null;
  readonly kind: string;
  readonly key: string;
}

/** SQL condition: the thread `t` stands at the place and has one of the audiences. */
const isAtPlace = ({ networkId, ccasId, kind, key }: StoredPlace, audiences: readonly DiscussionAudience[], b: Bindings): string =>
  `t.place_kind = ${b.bind(kind)} AND t.place_key = ${b.bind(key)} AND t.ccas_id IS NOT DISTINCT FROM ${b.bind(ccasId)}::uuid
   AND t.network_id = ${b.bind(networkId)}::uuid AND t.audience = ANY (${b.bind(audiences)}::text[])`;

type DiscussionPage = Pick<DiscussionType, 'threads' | 'totalCount' | 'messageCount' | 'newCount' | 'isRead'>;

/**
 * A page of the threads of some audiences at a place, in one statement. A thread that was opened since the viewer last read there is new as a whole: what
 * she read last at the place counts for it.
 */
export async function readDiscussion(
  database: Queryable,
  place: StoredPlace,
  audiences: readonly DiscussionAudience[],
  reading: MessageReading,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<DiscussionPage> {
  const b = new Bindings();
  const viewer = `${b.bind(reading.viewerId)}::uuid`;
  const isNew = (thread: string): string =>
    `m.withdrawn_at IS NULL AND m.author_account_id <> ${viewer} AND coalesce(m.created_at > ${thread}.read_until, false)`;
  const [discussion] = (await database.query(
    `WITH thread AS MATERIALIZED (
       SELECT t.id, t.audience, (SELECT max(m.created_at) FROM discussion_message m WHERE m.thread_id = t.id) AS last_at,
              r.read_until AS own_until, coalesce(r.read_until, max(r.read_until) OVER ()) AS read_until
         FROM discussion_thread t LEFT JOIN discussion_reading r ON r.thread_id = t.id AND r.account_id = ${viewer}
        WHERE ${isAtPlace(place, audiences, b)}
     ), page AS (SELECT * FROM thread ORDER BY last_at DESC, id OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)})
     SELECT (SELECT count(*)::integer FROM thread) AS "totalCount",
            (SELECT count(*)::integer FROM discussion_message m JOIN thread t ON t.id = m.thread_id WHERE m.withdrawn_at IS NULL) AS "messageCount",
            (SELECT count(*)::integer FROM discussion_message m JOIN thread t ON t.id = m.thread_id WHERE ${isNew('t')}) AS "newCount",
            (SELECT coalesce(bool_and(coalesce(t.own_until >= t.last_at, false)), true) FROM thread t) AS "isRead",
            (SELECT coalesce(json_agg(json_build_object('id', p.id, 'audience', p.audience, 'olderCount',
                      (SELECT greatest(count(*)::integer - ${DISCUSSION_LIMITS.shownAnswers}, 0) FROM discussion_message m WHERE m.thread_id = p.id AND NOT m.is_opening), 'messages',
                      (SELECT json_agg(${messageJson(reading, b, isNew('p'))} ORDER BY m.is_opening DESC, m.created_at, m.id)
                         FROM (SELECT m.*, row_number() OVER (ORDER BY m.is_opening, m.created_at DESC, m.id DESC) AS nth FROM discussion_message m WHERE m.thread_id = p.id) m
                        WHERE m.is_opening OR m.nth <= ${DISCUSSION_LIMITS.shownAnswers}))
                    ORDER BY p.last_at DESC, p.id), '[]') FROM page p) AS threads`,
    b.values,
  )) as [DiscussionPage];
  return discussion;
}

/** The answers of a thread that stand before those which are read with its place, the latest last. */
export async function listOlderAnswers(database: Queryable, threadId: string, reading: MessageReading): Promise<DiscussionMessageType[]> {
  const b = new Bindings();
  const rows = (await database.query(
    `SELECT ${messageJson(reading, b)} AS message
       FROM (SELECT m.* FROM discussion_message m WHERE m.thread_id = ${b.bind(threadId)}::uuid AND NOT m.is_opening
              ORDER BY m.created_at DESC, m.id DESC OFFSET ${DISCUSSION_LIMITS.shownAnswers}) m
      ORDER BY m.created_at, m.id`,
    b.values,
  )) as { message: DiscussionMessageType }[];
  return rows.map(({ message }) => message);
}

/** Keeps that a person has read the threads of some audiences at a place, until a message of one of them: never less far than she had. */
export async function keepReading(
  database: Queryable,
  place: StoredPlace,
  audiences: readonly DiscussionAudience[],
  { viewerId, messageId }: { readonly viewerId: string; readonly messageId: string },
): Promise<void> {
  const b = new Bindings();
  await database.query(
    `WITH thread AS MATERIALIZED (SELECT t.id FROM discussion_thread t WHERE ${isAtPlace(place, audiences, b)}),
          seen AS (SELECT m.created_at FROM discussion_message m JOIN thread t ON t.id = m.thread_id WHERE m.id = ${b.bind(messageId)}::uuid)
     INSERT INTO discussion_reading (account_id, thread_id, read_until) SELECT ${b.bind(viewerId)}::uuid, t.id, s.created_at FROM thread t, seen s ORDER BY t.id
     ON CONFLICT (account_id, thread_id) DO UPDATE SET read_until = excluded.read_until WHERE discussion_reading.read_until < excluded.read_until`,
    b.values,
  );
}

/** One message; undefined when it is unknown. */
export async function getMessage(database: Queryable, id: string, reading: MessageReading): Promise<DiscussionMessageType | undefined> {
  const b = new Bindings();
  const rows = (await database.query(`SELECT ${messageJson(reading, b)} AS message FROM discussion_message m WHERE m.id = ${b.bind(id)}`, b.values)) as {
    message: DiscussionMessageType;
  }[];
  return rows[0]?.message;
}

const FORMER_WORDS = `
  SELECT e.changes -> 'body' ->> 0 AS body, e.occurred_at AS until
    FROM discussion_message m JOIN discussion_thread t ON t.id = m.thread_id
    JOIN journal_entry e ON e.about_type = t.about_type AND e.about_id = t.about_id AND e.subject_type = 'discussion_message' AND e.subject_id = m.id::text
   WHERE m.id = $1 AND e.action = 'updated' AND e.changes ? 'body'
   UNION ALL SELECT m.body, m.withdrawn_at FROM discussion_message m WHERE m.id = $1 AND m.withdrawn_at IS NOT NULL
   ORDER BY until DESC`;

/** What a message said before its words were changed or withdrawn, as the journal keeps it; the latest first. */
export const listFormerWords = (database: Queryable, id: string): Promise<FormerWords[]> => database.query(FORMER_WORDS, [id]);

/** Accounts that take part in a thread: whoever wrote in it or was mentioned. */
export async function listParticipants(database: Queryable, threadId: string): Promise<string[]> {
  const rows = (await database.query(
    `SELECT m.author_account_id AS id FROM discussion_message m WHERE m.thread_id = $1 AND m.withdrawn_at IS NULL
      UNION SELECT d.account_id FROM discussion_message m JOIN discussion_mention d ON d.message_id = m.id WHERE m.thread_id = $1 AND m.withdrawn_at IS NULL`,
    [threadId],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
