import type { Grant } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';

/** Whom one writes to, and what she may do that day. */
export interface AccountPerson {
  readonly email: string;
  readonly fullName: string;
  readonly grants: readonly Grant[];
}

/** SQL: the roles of an account that count on a day; both are named in SQL. */
export const grantsOf = (accountId: string, today: string): string => `
         coalesce((SELECT json_agg(json_build_object('role', r.role, 'networkId', r.network_id, 'territoryId', r.territory_id, 'ccasId', r.ccas_id, 'funderId', r.funder_id)
                                   ORDER BY r.created_at, r.id)
                     FROM role_assignment r
                    WHERE r.account_id = ${accountId} AND (r.starts_on IS NULL OR r.starts_on <= ${today}) AND (r.ends_on IS NULL OR r.ends_on >= ${today})), '[]')`;

/** The person of an account that is in use; null when there is none. */
export async function findPerson(database: Queryable, accountId: string, today: string): Promise<AccountPerson | null> {
  const [person] = (await database.query(
    `SELECT a.email, a.full_name AS "fullName", ${grantsOf('a.id', '$2::date')} AS grants FROM account a WHERE a.id = $1 AND a.disabled_at IS NULL`,
    [accountId, today],
  )) as AccountPerson[];
  return person ?? null;
}
