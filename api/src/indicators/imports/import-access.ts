import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';

const NETWORK_OF = 'SELECT network_id AS "networkId" FROM indicator_import WHERE id = $1';

/** The network, if the person may import there. Of a network whose indicators she reads she is told that she may not; any other is not found. */
export async function requireImporter(database: Queryable, viewer: Viewer, networkId: string): Promise<string> {
  const target = await networkTarget(database, networkId);
  requireCan(viewer, 'indicators.import', target, { readable: 'indicators.readNetwork' });
  return found(target).networkId;
}

/** Refuses an import of a network where the person may not import, as one that is unknown. */
export async function requireImport(database: Queryable, viewer: Viewer, importId: number): Promise<void> {
  const [row] = (await database.query(NETWORK_OF, [importId])) as { networkId: string }[];
  requireCan(viewer, 'indicators.import', row);
}
