import type { AccessTable } from '../access-table';

/** Who opens what was published to everybody, and withdraws it. What is open is read by no right. */
export const OPEN_DATA_ACCESS = {
  'openData.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
