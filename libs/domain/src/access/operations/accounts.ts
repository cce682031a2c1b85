import type { AccessTable } from '../access-table';

/** Who may do what with the accounts and the sessions. */
export const ACCOUNTS_ACCESS = {
  'accounts.read': { admin: 'instance', coordinator: 'network' },
  'accounts.manage': { admin: 'instance', coordinator: 'network' },
  'accounts.grantAdmin': { admin: 'instance' },
  'sessions.own': { admin: 'own', coordinator: 'own', dpo: 'own', referent: 'own', director: 'own', contributor: 'own', funder: 'own' },
} as const satisfies AccessTable;
