import { givesAt } from '../accounts';
import type { Entrusted } from '../platform/declarations/entrusted';

const OF_PERSON = (column: string): string => `FROM plan p WHERE p.id = i.plan_id AND p.network_id = $2 AND i.archived_at IS NULL AND i.${column} = $1`;

const entrusted = (kind: Entrusted['kind'], column: 'owner_account_id' | 'deputy_account_id'): Entrusted => ({
  kind,
  by: 'initiatives.manage',
  list: `SELECT i.title AS label FROM initiative i WHERE EXISTS (SELECT ${OF_PERSON(column)}) ORDER BY i.number, i.id`,
  passOn: `UPDATE initiative i SET ${column} = $3 ${OF_PERSON(column)}`,
});

const ADDRESSED = `FROM initiative i JOIN plan p ON p.id = i.plan_id AND p.network_id = $2 WHERE i.id = a.initiative_id AND i.archived_at IS NULL AND a.blocker_addressee_id = $1`;

/** Initiatives that somebody leads, or is the deputy of; archived ones keep the name of who did. And the blockers that she was asked to lift, where who takes over reads them. */
export const INITIATIVES_ENTRUSTED: readonly Entrusted[] = [
  entrusted('owned_initiatives', 'owner_account_id'),
  entrusted('deputed_initiatives', 'deputy_account_id'),
  {
    kind: 'addressed_blockers',
    by: 'adoption.update',
    list: `SELECT a.blocker AS label FROM adoption a WHERE EXISTS (SELECT ${ADDRESSED}) ORDER BY a.blocked_since, a.id`,
    passOn: `UPDATE adoption a SET blocker_addressee_id = $3 WHERE EXISTS (SELECT ${ADDRESSED})
                AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = $3 AND r.network_id = $2 AND ${givesAt('adoption.readDetail', 'a.ccas_id')})`,
  },
];
