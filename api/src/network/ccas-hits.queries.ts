import type { SearchSource } from '../platform/declarations/search-source';

/** What can be found of the network: its CCAS, open or closed, with their EPT or commune. */
export const NETWORK_SEARCH: readonly SearchSource[] = [
  {
    kind: 'ccas',
    candidates: () => `
      SELECT c.id, c.name, coalesce(
               (SELECT e.name FROM territory_inclusion ti JOIN territory e ON e.id = ti.ancestor_id AND e.kind = 'ept'
                 WHERE ti.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1), t.name),
             concat_ws(' ', c.name, t.name, c.siren), CASE WHEN c.closed_on IS NULL THEN 1 ELSE 0 END
        FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.territory_id IN (SELECT id FROM here)`,
  },
];
