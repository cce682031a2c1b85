import type { PersonInput } from '../../accounts';
import { heldOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import { InputError } from '../../platform/errors/domain-error';

/**
 * Who is meant by a name in a cell, as in the form: the person of the network who bears it, among those who may be chosen there, else somebody without an
 * account. Of two who bear it nobody can tell which is meant.
 */
export async function personNamed(
  database: Queryable,
  networkId: string,
  path: 'owner' | 'deputy',
  name: string | null,
  today: string,
): Promise<PersonInput | null> {
  if (name === null) return null;
  const accounts = (await database.query(
    `SELECT a.id FROM account a WHERE a.disabled_at IS NULL AND a.declined_at IS NULL AND lower(a.full_name) = lower($2)
        AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $1 AND ${heldOn('r', '$3::date')})`,
    [networkId, name, today],
  )) as { id: string }[];
  if (accounts.length > 1) throw new InputError([{ path, reason: 'UNKNOWN_REFERENCE' }]);
  const [account] = accounts;
  return account ? { accountId: account.id, name: null } : { accountId: null, name };
}
