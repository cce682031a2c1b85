import type { SearchSource } from '../platform/declarations/search-source';

/** What can be found of the territories of the network. */
export const TERRITORIES_SEARCH: readonly SearchSource[] = [
  {
    kind: 'territory',
    candidates: () => `
      SELECT t.id, t.name, coalesce(t.short_name, t.code), concat_ws(' ', t.name, t.short_name, t.code), CASE WHEN t.valid_to IS NULL THEN 1 ELSE 0 END
        FROM territory t WHERE t.id IN (SELECT id FROM here)`,
  },
];
