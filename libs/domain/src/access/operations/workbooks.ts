import type { AccessTable } from '../access-table';

/** Who takes workbooks out and brings them back; of which, and what they change, says the feature that each is of. */
export const WORKBOOKS_ACCESS = {
  'workbooks.use': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
} as const satisfies AccessTable;
