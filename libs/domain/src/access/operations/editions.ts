import type { AccessTable } from '../access-table';

/**
 * Who may do what with editions. What was published to the board is read by the people of the network; drafts, and what is made for funders, by who steers it and
 * its referents, who read proofs. Funders read what is shared with them, and by no right of these.
 */
export const EDITIONS_ACCESS = {
  'editions.read': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'editions.proofread': { coordinator: 'network', referent: 'network' },
  'editions.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
