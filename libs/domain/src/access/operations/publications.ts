import type { AccessTable } from '../access-table';

/** Who may do what with what funders are shown. */
export const PUBLICATIONS_ACCESS = {
  'figures.publish': { coordinator: 'network' },
  'publications.read': { funder: 'own' },
} as const satisfies AccessTable;
