import { can } from '@maillage/domain';
import type { SearchSource } from '../platform/declarations/search-source';
import { heldOn } from './office.queries';

/** What can be found of the network: its CCAS, open or closed, with their EPT or commune, and who holds an office there. */
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
  {
    kind: 'person',
    isPart: true,
    candidates: ({ viewer, networkId, day }) =>
      can(viewer.grants, 'network.read', { networkId })
        ? `SELECT o.id, o.person_name, concat_ws('|', o.function, c.name, coalesce(o.phone, c.phone)), concat_ws(' ', o.person_name, o.job_title, c.name), 0, c.id, concat_ws(' ', o.person_name, o.job_title)
             FROM office o JOIN ccas c ON c.id = o.ccas_id WHERE c.territory_id IN (SELECT id FROM here) AND ${heldOn('o', day)}`
        : null,
  },
];
