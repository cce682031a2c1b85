import type { AccessTable } from '../access-table';

/** Who may make tokens for her tools: whoever works in a network, each her own. What one does is hers too, never more. */
export const API_TOKENS_ACCESS = {
  'apiTokens.own': { coordinator: 'own', dpo: 'own', referent: 'own', director: 'own', contributor: 'own' },
} as const satisfies AccessTable;
