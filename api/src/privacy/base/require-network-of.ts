import { canSomewhere, type Operation } from '@maillage/domain';
import { DomainError } from '../../platform/errors/domain-error';
import type { Viewer } from '../../platform/access/viewer';

/** Refuses a network in which no grant of the viewer allows the operation on anything; which CCAS are reached is then for the `WHERE` to say. */
export function requireNetworkOf(viewer: Viewer, operation: Operation, target: { readonly networkId: string } | null): void {
  const grants = viewer.grants.filter((grant) => grant.networkId === target?.networkId);
  if (!target || !canSomewhere(grants, operation)) throw new DomainError('NOT_FOUND');
}
