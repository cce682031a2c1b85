import type { DiscussionPlace } from '../platform/declarations/discussion-place';
import { conventionTarget } from './convention-targets';

/** Where people talk about a convention. */
export const CONVENTIONS_DISCUSSIONS_PLACES: readonly DiscussionPlace[] = [
  {
    kind: 'convention',
    find: async (database, { key, ccasId }) => {
      const found = await conventionTarget(database, key);
      if (!found || (ccasId ?? found.ccasId) !== found.ccasId) return null;
      const { conventionId: id, ...target } = found;
      return { target, about: { type: 'convention', id }, isOpen: true };
    },
  },
];
