import type { DiscussedPlace } from './discussed-place';

/** Where people talk about the RGPD. */
export const PRIVACY_DISCUSSIONS = {
  privacy_point: {
    meaning: 'A point of the RGPD base at a CCAS, answered or not. Its key is the point.',
    address: '/rgpd/ccas/:ccas?point=:key#discussion',
    shared: 'privacy.discuss',
    internal: 'privacy.discussInternally',
    followed: 'privacy.discussWithFollowers',
    moderate: 'privacy.moderateDiscussion',
  },
} as const satisfies Record<string, DiscussedPlace>;
