import type { AccessTable } from '../access-table';

/** Who may do what with those to whom editions are shown. A link is no role: what it opens stands in the link alone. */
export const EDITION_SHARES_ACCESS = {
  'editionShares.manage': { coordinator: 'network' },
  'editionShares.read': { funder: 'own' },
} as const satisfies AccessTable;
