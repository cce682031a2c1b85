import { can } from '@maillage/domain';
import type { SearchAsking, SearchSource } from '../platform/declarations/search-source';

const mayRead = ({ viewer, networkId }: SearchAsking): boolean => can(viewer.grants, 'initiatives.read', { networkId });

/** What can be found of the plans. */
export const INITIATIVES_SEARCH: readonly SearchSource[] = [
  {
    kind: 'initiative',
    candidates: (asking) =>
      mayRead(asking)
        ? `SELECT i.id, i.number || '. ' || i.title, p.title, i.number || '. ' || i.title, p.year
             FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = ${asking.network} AND i.archived_at IS NULL`
        : null,
  },
  {
    kind: 'recommendation',
    candidates: (asking) =>
      mayRead(asking)
        ? `SELECT r.id, r.number || '. ' || r.title, NULL, r.number || '. ' || r.title, 0 FROM recommendation r WHERE r.network_id = ${asking.network}`
        : null,
  },
];
