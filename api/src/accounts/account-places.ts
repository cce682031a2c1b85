import type { AccessTarget } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';

/** Where an account stands: in each network in which it has or had a role; of no network, with the administration alone. */
export async function accountPlaces(database: Queryable, accountId: string): Promise<readonly AccessTarget[]> {
  if (!isId(accountId)) return [];
  const [row] = (await database.query(
    `SELECT array(SELECT DISTINCT r.network_id::text FROM role_assignment r WHERE r.account_id = a.id AND r.network_id IS NOT NULL) AS "networkIds" FROM account a WHERE a.id = $1`,
    [accountId],
  )) as { networkIds: string[] }[];
  if (!row) return [];
  return row.networkIds.length > 0 ? row.networkIds.map((networkId) => ({ networkId })) : [{}];
}
