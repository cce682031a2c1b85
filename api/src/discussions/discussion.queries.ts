import type { DiscussionAudience } from '@maillage/domain';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { DiscussionMessageType, DiscussionType, FormerWords } from './discussion.type';

/** What a read of messages depends on: who reads, and whether she moderates the place. */
export interface MessageReading {
  readonly viewerId: string;
  readonly canModerate: boolean;
  readonly isOpen: boolean;
}

/** SQL: a `DiscussionMessage` as JSON, from the alias `m`. */
function messageJson({ viewerId, canModerate, isOpen }: MessageReading, b: Bindings): string {
  const isMine = `m.author_account_id = ${b.bind(viewerId)}::uuid`;
  const moderates = canModerate ? 'true' : isMine;
  return `(SELECT json_build_object('id', m.id, 'body', CASE WHEN m.withdrawn_at IS NULL THEN m.body END,
      'mentioned', CASE WHEN m.withdrawn_at IS NULL
                        THEN (SELECT coalesce(json_agg(json_build_object('accountId', d.account_id, 'name', d.name) ORDER BY d.name), '[]') FROM discussion_mention d WHERE d.message_id = m.id)
                        ELSE '[]' END,
      'authorName', author.full_name, 'authorIsFictitious', author.is_fictitious, 'createdAt', m.created_at, 'editedAt', m.edited_at,
      'withdrawnAt', m.withdrawn_at, 'withdrawnByName', (SELECT w.full_name FROM account w WHERE w.id = m.withdrawn_by_id),
      'fileCount', CASE WHEN m.withdrawn_at IS NULL
                        THEN (SELECT count(*) FROM file f WHERE f.parent_type = 'discussion_message' AND f.parent_id = m.id AND f.archived_at IS NULL)
                        ELSE 0 END,
      'canEdit', ${isOpen} AND ${isMine} AND m.withdrawn_at IS NULL, 'canWithdraw', (${moderates}) AND m.withdrawn_at IS NULL,
      'canReadFormer', (${moderates}) AND (m.edited_at IS NOT NULL OR m.withdrawn_at IS NOT NULL), 'version', m.version)
     FROM account author WHERE author.id = m.author_account_id)`;
}

/** One place, as threads are stored under it. */
export interface StoredPlace {
  readonly networkId: string;
  readonly ccasId: string | null;
  readonly kind: string;
  readonly key: string;
}

/** A page of the threads of some audiences at a place, in one statement. */
export async function readDiscussion(
  database: Queryable,
  { networkId, ccasId, kind, key }: StoredPlace,
  audiences: readonly DiscussionAudience[],
  reading: MessageReading,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<Pick<DiscussionType, 'threads' | 'totalCount' | 'messageCount'>> {
  const b = new Bindings();
  const [discussion] = (await database.query(
    `WITH thread AS MATERIALIZED (
       SELECT t.id, t.audience, (SELECT max(m.created_at) FROM discussion_message m WHERE m.thread_id = t.id) AS last_at
         FROM discussion_thread t
        WHERE t.place_kind = ${b.bind(kind)} AND t.place_key = ${b.bind(key)} AND t.ccas_id IS NOT DISTINCT FROM ${b.bind(ccasId)}::uuid
          AND t.network_id = ${b.bind(networkId)}::uuid AND t.audience = ANY (${b.bind(audiences)}::text[])
     ), page AS (SELECT * FROM thread ORDER BY last_at DESC, id OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)})
     SELECT (SELECT count(*)::integer FROM thread) AS "totalCount",
            (SELECT count(*)::integer FROM discussion_message m JOIN thread t ON t.id = m.thread_id WHERE m.withdrawn_at IS NULL) AS "messageCount",
            (SELECT coalesce(json_agg(json_build_object('id', p.id, 'audience', p.audience, 'messages',
                      (SELECT json_agg(${messageJson(reading, b)} ORDER BY m.is_opening DESC, m.created_at, m.id) FROM discussion_message m WHERE m.thread_id = p.id))
                    ORDER BY p.last_at DESC, p.id), '[]') FROM page p) AS threads`,
    b.values,
  )) as [Pick<DiscussionType, 'threads' | 'totalCount' | 'messageCount'>];
  return discussion;
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
