import { DISCUSSION_PLACES, DISCUSSION_SORTS } from '@maillage/domain';
import { placesOf } from '../network';
import type { Audience } from '../platform/declarations/audience';
import type { Subject } from '../platform/declarations/subject';

/** Threads of one kind of place and one audience, all of which are read by the same people. */
const SORTS = DISCUSSION_SORTS.map((sort) => ({ ...sort, moderate: DISCUSSION_PLACES[sort.kind].moderate }));

/** SQL condition: the thread of that id is of the sort. */
const isOf = (threadId: string, { kind, audience }: (typeof SORTS)[number]): string =>
  `EXISTS (SELECT FROM discussion_thread dt WHERE dt.id = ${threadId} AND dt.place_kind = '${kind}' AND dt.audience = '${audience}')`;

/** A message has documents: its author attaches them, and whoever reads it reads them, as long as it stands. */
export const DISCUSSIONS_SUBJECTS: readonly Subject[] = [
  {
    type: 'discussion_message',
    name: null,
    places: placesOf('discussion_message'),
    // its page leads to where it stands; it has no history of its own
    read: [],
    files: SORTS.map((sort) => ({
      read: sort.read,
      write: sort.read,
      purposes: ['other', 'report', 'letter', 'draft'],
      author: 'r.author_account_id',
      when: `r.withdrawn_at IS NULL AND ${isOf('r.thread_id', sort)}`,
    })),
  },
];

/** SQL: a condition on the message `x` whose entry `e` is. */
const messageFits = (condition: string): string =>
  `EXISTS (SELECT FROM discussion_message x WHERE x.id = CASE WHEN e.subject_type = 'discussion_message' THEN e.subject_id::uuid END AND ${condition})`;

/** What was withdrawn or said otherwise since is told to who moderates alone; that it was withdrawn, to all who read the thread. */
const IS_AS_SHOWN = `(x.withdrawn_at IS NULL AND x.edited_at IS NULL OR NOT e.changes ? 'body')`;

/** Who reads the history of messages: who reads the threads, of each sort its own people; all of it, who moderates and so reads both. */
export const MESSAGE_HISTORY: readonly Audience[] = [
  ...SORTS.map((sort) => ({ readBy: [sort.read], when: messageFits(`${IS_AS_SHOWN} AND ${isOf('x.thread_id', sort)}`) })),
  ...SORTS.map((sort) => ({ readBy: [sort.moderate], when: messageFits(isOf('x.thread_id', sort)) })),
];
