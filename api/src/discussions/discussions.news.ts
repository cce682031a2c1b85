import { can, type DiscussionAudience, type DiscussionPlaceKind, operationOfThreads } from '@maillage/domain';
import { ccasTargets } from '../network';
import type { NewsSource } from '../platform/declarations/news-source';

interface ToldMessage {
  readonly id: string;
  readonly networkId: string;
  readonly ccasId: string | null;
  readonly kind: DiscussionPlaceKind;
  readonly audience: DiscussionAudience;
  readonly isWithdrawn: boolean;
}

const MESSAGES = `
  SELECT m.id, t.network_id AS "networkId", t.ccas_id AS "ccasId", t.place_kind AS kind, t.audience, m.withdrawn_at IS NOT NULL AS "isWithdrawn"
    FROM discussion_message m JOIN discussion_thread t ON t.id = m.thread_id WHERE m.id = ANY ($1::uuid[])`;

/** A message that was withdrawn since, or stands in a thread that its reader reads no longer, is no news any more; messages are never deleted. */
export const DISCUSSIONS_NEWS: readonly NewsSource[] = [
  {
    kinds: ['mention', 'reply'],
    readable: async (database, { grants }, ids) => {
      const messages = (await database.query(MESSAGES, [ids])) as ToldMessage[];
      const targets = await ccasTargets(database, [...new Set(messages.flatMap(({ ccasId }) => ccasId ?? []))]);
      const readable = messages.filter(({ networkId, ccasId, kind, audience, isWithdrawn }) => {
        const target = ccasId === null ? {} : targets.get(ccasId);
        const read = operationOfThreads(kind, audience);
        return !isWithdrawn && target !== undefined && read !== undefined && can(grants, read, { ...target, networkId });
      });
      return new Set(readable.map(({ id }) => id));
    },
  },
];
