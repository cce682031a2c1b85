import type { AccessTable } from '../access-table';

/** Who may do what with the history. */
export const JOURNAL_ACCESS = {
  'journal.read': { admin: 'instance', coordinator: 'network', dpo: 'perimeter', referent: 'network', director: 'perimeter', contributor: 'perimeter' },
} as const satisfies AccessTable;
