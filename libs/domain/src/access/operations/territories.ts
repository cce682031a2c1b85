import type { AccessTable } from '../access-table';

/** Who may do what with the territories. */
export const TERRITORIES_ACCESS = {
  'territories.read': { admin: 'instance', coordinator: 'instance', dpo: 'instance', referent: 'instance', director: 'instance', contributor: 'instance' },
} as const satisfies AccessTable;
