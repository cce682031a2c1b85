import { can, type Operation } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';
import { ccasTargets } from './access-targets';
import { openOn } from './refs.queries';

// A commune that merged has none of its own any more: the CCAS of what it became speaks for it.
const CCAS_OF = `
  WITH RECURSIVE became AS (
    SELECT $1::integer AS id, 0 AS step
    UNION SELECT p.new_id, b.step + 1 FROM became b JOIN territory_passage p ON p.old_id = b.id WHERE b.step < 20
  ), open AS (
    SELECT c.id, min(b.step) AS step FROM became b JOIN ccas c ON c.territory_id = b.id WHERE ${openOn('c', '$2::date')} GROUP BY c.id
  )
  SELECT id FROM open WHERE step = (SELECT min(step) FROM open) ORDER BY id`;

/**
 * The open CCAS of a territory, as an access target: its own, or for a former perimeter that of its successor. After a split there are
 * several: the one on which the viewer may do that. Null where there is none, or none in a network.
 */
export async function ccasOfTerritory(database: Queryable, today: string, territoryId: number, viewer: Viewer, operation: Operation) {
  const rows = (await database.query(CCAS_OF, [territoryId, today])) as { id: string }[];
  const targets = [
    ...(
      await ccasTargets(
        database,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
  return targets.find((target) => can(viewer.grants, operation, target)) ?? targets[0] ?? null;
}
