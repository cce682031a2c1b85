import type { DiscussedPlace } from './discussed-place';

/** Where people talk about the plan. */
export const INITIATIVES_DISCUSSIONS = {
  initiative: {
    meaning: 'An initiative; what is shared is for all the network. Its key is the id of the initiative.',
    address: '/initiatives/:key#discussion',
    shared: 'initiatives.discuss',
    internal: 'initiatives.discussInternally',
    moderate: 'initiatives.manage',
  },
  adoption: {
    meaning: 'An initiative at a CCAS, with or without news. Its key is the id of the initiative.',
    address: '/initiatives/:key?cellule=:key.:ccas#discussion',
    shared: 'adoption.discuss',
    internal: 'adoption.discussInternally',
    moderate: 'initiatives.manage',
  },
} as const satisfies Record<string, DiscussedPlace>;
