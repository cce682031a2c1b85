import type { EntityManager } from 'typeorm';
import { found } from '../../platform/access/require-can';
import { DomainError } from '../../platform/errors/domain-error';
import { Indicator } from './indicator.entity';

/** An indicator that a network knows: a shared one, or its own. Any other is unknown to it. */
export async function knownIndicator(manager: EntityManager, networkId: string, id: number): Promise<Indicator> {
  const indicator = found(await manager.findOneBy(Indicator, { id }));
  if (indicator.networkId !== null && indicator.networkId !== networkId) throw new DomainError('NOT_FOUND');
  return indicator;
}

/** The same, in use: nothing new is said about an archived one. */
export async function usableIndicator(manager: EntityManager, networkId: string, id: number): Promise<Indicator> {
  const indicator = await knownIndicator(manager, networkId, id);
  if (indicator.archivedAt) throw new DomainError('NOT_FOUND');
  return indicator;
}
