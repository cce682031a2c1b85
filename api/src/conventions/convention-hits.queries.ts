import { ccasReach, isNowhere, isReached } from '../network';
import type { SearchSource } from '../platform/declarations/search-source';

/** What can be found of the conventions: those that the viewer reads. */
export const CONVENTIONS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'convention',
    candidates: ({ viewer, networkId, network, b }) => {
      const reach = ccasReach(viewer, 'conventions.read', networkId);
      if (isNowhere(reach)) return null;
      return `
        SELECT v.id, v.title, c.name, concat_ws(' ', v.title, v.reference, c.name), extract(year FROM coalesce(v.effective_on, v.created_at))::integer
          FROM convention v JOIN ccas c ON c.id = v.ccas_id WHERE v.network_id = ${network} AND v.archived_at IS NULL AND ${isReached(reach, b, 'c')}`;
    },
  },
];
