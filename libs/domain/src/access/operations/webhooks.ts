import type { AccessTable } from '../access-table';

/** Who may have other programs told of what happens in a network. */
export const WEBHOOKS_ACCESS = {
  'webhooks.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
