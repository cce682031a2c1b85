import { can } from '@maillage/domain';
import type { HomePart } from '../platform/declarations/home-part';
import { mailTroubleOf } from './account.queries';

/** What the accounts show on the home page: CCAS for which nobody can speak, people whom no mail reaches. */
export const ACCOUNTS_HOME: HomePart = {
  kinds: ['directors_without_account', 'unreachable_accounts'],
  cards: ({ viewer, networkId, network, day }) =>
    can(viewer.grants, 'accounts.manage', { networkId })
      ? [
          {
            kind: 'directors_without_account',
            ccas: `NOT EXISTS (SELECT FROM role_assignment ra JOIN account a ON a.id = ra.account_id AND a.disabled_at IS NULL
              WHERE ra.role = 'director' AND ra.ccas_id = c.id AND (ra.starts_on IS NULL OR ra.starts_on <= ${day}) AND (ra.ends_on IS NULL OR ra.ends_on >= ${day}))`,
          },
          {
            kind: 'unreachable_accounts',
            // the people of the network first: those of others are not looked at one by one
            count: `(SELECT count(*)::integer FROM (SELECT DISTINCT r.account_id AS id FROM role_assignment r WHERE r.network_id = ${network}) person
              JOIN account a ON a.id = person.id AND a.disabled_at IS NULL WHERE ${mailTroubleOf('a')} IN ('refused', 'given_up'))`,
          },
        ]
      : [],
};
