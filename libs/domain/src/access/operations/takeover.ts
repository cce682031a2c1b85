import type { AccessTable } from '../access-table';

/** Who takes over the workbook that a network had before. */
export const TAKEOVER_ACCESS = {
  'takeover.manage': { admin: 'instance', coordinator: 'network' },
} as const satisfies AccessTable;
