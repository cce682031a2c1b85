import type { AccessTable } from '../access-table';

/**
 * Who may do what with surveys of agents. Whoever answers has a link and no role. The coordination composes and publishes, and reads what may be told; directors hand
 * on the link of their CCAS and read what was published; the referent reads her EPT as far as its groups allow. Funders: nothing.
 */
export const SURVEYS_ACCESS = {
  'surveys.read': { coordinator: 'network', referent: 'network', director: 'network' },
  'surveys.manage': { coordinator: 'network' },
  'surveys.readTerritories': { coordinator: 'network', referent: 'perimeter' },
  'surveys.handOn': { coordinator: 'network', director: 'perimeter' },
} as const satisfies AccessTable;
