import type { AccessTable } from '../access-table';

/** Who may do what with what comes due. */
export const DEADLINES_ACCESS = {
  'deadlines.read': { coordinator: 'network', dpo: 'perimeter', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
} as const satisfies AccessTable;
