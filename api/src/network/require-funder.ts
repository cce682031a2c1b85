import type { EntityManager } from 'typeorm';
import { isId } from '../platform/database/queryable';
import { InputError } from '../platform/errors/domain-error';

/** Refuses the id of what is no funder of the network, on the field `funderId`. */
export async function requireFunder(manager: EntityManager, networkId: string, funderId: string): Promise<void> {
  const known = isId(funderId) ? ((await manager.query('SELECT FROM funder WHERE network_id = $1 AND id = $2', [networkId, funderId])) as unknown[]) : [];
  if (known.length === 0) throw new InputError([{ path: 'funderId', reason: 'UNKNOWN_REFERENCE' }]);
}
