import type { AccessTable } from '../access-table';

/** Who may do what with the named groups of CCAS: their names, notes and members are read by who steers the network or a CCAS of it. */
export const COHORTS_ACCESS = {
  'cohorts.read': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network' },
  'cohorts.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
