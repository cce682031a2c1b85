import type { AccessTable } from '../access-table';

/** Who may do what with the search field. */
export const SEARCH_ACCESS = {
  'search.use': { admin: 'instance', coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
} as const satisfies AccessTable;
