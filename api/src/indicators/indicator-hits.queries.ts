import { can } from '@maillage/domain';
import type { SearchSource } from '../platform/declarations/search-source';

/** What can be found of the indicators, by their code: those that all share, and the network's own. */
export const INDICATORS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'indicator',
    candidates: ({ viewer, networkId, network }) => {
      const readable = [
        ...(can(viewer.grants, 'indicators.read', { networkId }) ? ['i.network_id IS NULL'] : []),
        ...(can(viewer.grants, 'indicators.readNetwork', { networkId }) ? [`i.network_id = ${network}`] : []),
      ];
      if (readable.length === 0) return null;
      return `
        SELECT i.code, i.name, nullif(i.producer, ''), concat_ws(' ', i.name, i.code),
               CASE WHEN EXISTS (SELECT FROM indicator_period p WHERE p.indicator_id = i.id) THEN 1 ELSE 0 END
          FROM indicator i WHERE i.archived_at IS NULL AND (${readable.join(' OR ')})`;
    },
  },
];
