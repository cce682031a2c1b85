import { can } from '@maillage/domain';
import type { SearchSource } from '../platform/declarations/search-source';

/** What can be found of the accounts: those with a role in the network. */
export const ACCOUNTS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'account',
    candidates: ({ viewer, networkId, network }) =>
      can(viewer.grants, 'accounts.read', { networkId })
        ? `SELECT a.id, a.full_name, a.email, concat_ws(' ', a.full_name, a.email), CASE WHEN a.disabled_at IS NULL THEN 1 ELSE 0 END
             FROM account a WHERE EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = ${network})`
        : null,
  },
];
