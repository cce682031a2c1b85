import type { DiscussedPlace } from './discussed-place';

/** Where people talk about the conventions. */
export const CONVENTIONS_DISCUSSIONS = {
  convention: {
    meaning: 'A convention of a CCAS. Its key is the id of the convention.',
    address: '/conventions/:key#discussion',
    shared: 'conventions.discuss',
    internal: 'conventions.discussInternally',
    moderate: 'conventions.moderateDiscussion',
  },
} as const satisfies Record<string, DiscussedPlace>;
