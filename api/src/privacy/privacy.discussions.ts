import { PRIVACY_POINTS, type PrivacyPoint } from '@maillage/domain';
import { ccasTarget } from '../network';
import type { DiscussionPlace } from '../platform/declarations/discussion-place';

/** Where people talk about a point of the base at a CCAS, answered or not. */
export const PRIVACY_DISCUSSIONS_PLACES: readonly DiscussionPlace[] = [
  {
    kind: 'privacy_point',
    find: async (database, { key, ccasId }) => {
      const target = ccasId !== null && PRIVACY_POINTS.includes(key as PrivacyPoint) ? await ccasTarget(database, ccasId) : null;
      return target && { target, about: { type: 'ccas', id: target.ccasId }, isOpen: true };
    },
  },
];
