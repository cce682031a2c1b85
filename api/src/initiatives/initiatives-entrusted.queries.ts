import type { Entrusted } from '../platform/declarations/entrusted';

const OF_PERSON = (column: string): string => `FROM plan p WHERE p.id = i.plan_id AND p.network_id = $2 AND i.archived_at IS NULL AND i.${column} = $1`;

const entrusted = (kind: Entrusted['kind'], column: 'owner_account_id' | 'deputy_account_id'): Entrusted => ({
  kind,
  by: 'initiatives.manage',
  list: `SELECT i.title AS label FROM initiative i WHERE EXISTS (SELECT ${OF_PERSON(column)}) ORDER BY i.number, i.id`,
  passOn: `UPDATE initiative i SET ${column} = $3 ${OF_PERSON(column)}`,
});

/** Initiatives that somebody leads, or is the deputy of; archived ones keep the name of who did. */
export const INITIATIVES_ENTRUSTED: readonly Entrusted[] = [
  entrusted('owned_initiatives', 'owner_account_id'),
  entrusted('deputed_initiatives', 'deputy_account_id'),
];
