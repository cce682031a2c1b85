import type { EntityManager } from 'typeorm';
import { isId } from '../platform/database/queryable';
import { InputError } from '../platform/errors/domain-error';

/** Refuses each id that is no funder of the network, on the field that `pathOf` its index names. */
export async function requireFunders(
  manager: EntityManager,
  networkId: string,
  funderIds: readonly string[],
  pathOf: (index: number) => string,
): Promise<void> {
  const known = (await manager.query('SELECT id FROM funder WHERE network_id = $1 AND id = ANY ($2::uuid[])', [networkId, funderIds.filter(isId)])) as {
    id: string;
  }[];
  const unknown = funderIds.flatMap((id, index) => (known.some((row) => row.id === id) ? [] : [{ path: pathOf(index), reason: 'UNKNOWN_REFERENCE' as const }]));
  if (unknown.length > 0) throw new InputError(unknown);
}
