import type { AccessTable } from '../access-table';

/** Who may do what with the outlines of the map. */
export const OUTLINES_ACCESS = {
  'outlines.manage': { admin: 'instance' },
} as const satisfies AccessTable;
