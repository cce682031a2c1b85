import type { Operation } from '@maillage/domain';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';
import { DomainError } from '../platform/errors/domain-error';
import { networkTarget } from './access-targets';
import { type CcasReach, ccasReach, isNowhere } from './ccas-reach';

/** A network in which the viewer may do something at some CCAS at least, and at which ones; NOT_FOUND where there is none, as for an unknown network. */
export async function reachIn(
  database: Queryable,
  viewer: Viewer,
  operation: Operation,
  asked: string,
): Promise<{ readonly networkId: string; readonly reach: CcasReach }> {
  // a role names a network that is there
  const isOwn = viewer.grants.some(({ networkId }) => networkId === asked);
  const { networkId } = isOwn ? { networkId: asked } : found(await networkTarget(database, asked));
  const reach = ccasReach(viewer, operation, networkId);
  if (isNowhere(reach)) throw new DomainError('NOT_FOUND');
  return { networkId, reach };
}
