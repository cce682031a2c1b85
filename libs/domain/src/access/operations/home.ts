import type { AccessTable } from '../access-table';

/** Who may do what with the first page. */
export const HOME_ACCESS = {
  'home.read': { admin: 'instance', coordinator: 'network', dpo: 'network', referent: 'network', director: 'perimeter', contributor: 'perimeter' },
} as const satisfies AccessTable;
