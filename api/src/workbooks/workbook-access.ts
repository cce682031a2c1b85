import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';

/** The network, to who takes workbooks out of it and brings them back. */
export async function requireUser(database: Queryable, viewer: Viewer, networkId: string): Promise<string> {
  const target = requireCan(viewer, 'workbooks.use', await networkTarget(database, networkId));
  return found(target).networkId;
}
