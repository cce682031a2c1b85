import { can } from '@maillage/domain';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';

/** In whose name a file is imported: of a network, or of the administration, which changes shared figures everywhere and no other. */
export interface ImportScope {
  readonly networkId: string;
  readonly isAdministrative: boolean;
}

const SCOPE = 'SELECT network_id AS "networkId", is_administrative AS "isAdministrative" FROM indicator_import WHERE id = $1';

/** The network, if the person may import there. Of a network whose indicators she reads she is told that she may not; any other is not found. */
export async function requireImporter(database: Queryable, viewer: Viewer, { networkId, isAdministrative }: ImportScope): Promise<string> {
  const target = await networkTarget(database, networkId);
  requireCan(viewer, isAdministrative ? 'indicators.changeShared' : 'indicators.import', target, { readable: 'indicators.readNetwork' });
  return found(target).networkId;
}

/** Refuses an import of a network where the person may not import, and one of the administration to who is not of it, as one that is unknown. */
export async function requireImport(database: Queryable, viewer: Viewer, importId: number): Promise<void> {
  const [row] = (await database.query(SCOPE, [importId])) as ImportScope[];
  requireCan(viewer, row?.isAdministrative ? 'indicators.changeShared' : 'indicators.import', row && { networkId: row.networkId });
}

/** Whose imports of a network the person reads: the network’s own, those of the administration, or both. */
export async function requireReader(database: Queryable, viewer: Viewer, askedNetworkId: string): Promise<{ networkId: string; scopes: boolean[] }> {
  const target = await networkTarget(database, askedNetworkId);
  const scopes = [
    ...(target && can(viewer.grants, 'indicators.import', target) ? [false] : []),
    ...(target && can(viewer.grants, 'indicators.changeShared', target) ? [true] : []),
  ];
  if (scopes.length === 0) requireCan(viewer, 'indicators.import', target, { readable: 'indicators.readNetwork' });
  return { networkId: found(target).networkId, scopes };
}
