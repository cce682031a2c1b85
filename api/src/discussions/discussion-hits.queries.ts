import type { SearchSource } from '../platform/declarations/search-source';
import { isThreadRead } from './discussion-readers.queries';

/** What can be found of discussions: messages that stand, in threads that the viewer reads. */
export const DISCUSSIONS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'discussion',
    candidates: ({ viewer, networkId, network, b }) => {
      const isRead = isThreadRead(viewer, networkId, b);
      return isRead === 'false'
        ? null
        : `SELECT m.id, left(regexp_replace(m.body, '\\s+', ' ', 'g'), 90), author.full_name || coalesce(', ' || c.name, ''), m.body || ' ' || author.full_name, 0
             FROM discussion_thread t JOIN discussion_message m ON m.thread_id = t.id JOIN account author ON author.id = m.author_account_id
             LEFT JOIN ccas c ON c.id = t.ccas_id
            WHERE t.network_id = ${network} AND m.withdrawn_at IS NULL AND ${isRead}`;
    },
  },
];
