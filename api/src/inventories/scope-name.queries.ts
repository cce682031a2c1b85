import { can, type EditionPerimeter } from '@maillage/domain';
import type { ScopeInput, ScopeReading } from '../cohorts';
import { inNetwork } from '../network';
import { isId, type Queryable } from '../platform/database/queryable';

const inReach = (territory: string): string => inNetwork(territory, '$2::uuid');

// names of the network alone: what stands in another one is told as what stands nowhere
const CCAS = `SELECT c.name FROM ccas c WHERE c.id = $1::uuid AND ${inReach('c.territory_id')}`;
const COHORT = 'SELECT h.name FROM cohort h WHERE h.id = $1::uuid AND h.network_id = $2::uuid';
const EPT = `
  SELECT e.name FROM territory e
   WHERE e.kind = 'ept' AND e.code = $1::text
     AND EXISTS (SELECT FROM territory_inclusion i JOIN ccas c ON c.territory_id = i.territory_id WHERE i.ancestor_id = e.id AND ${inReach('c.territory_id')})
   ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1`;

/** How a file names the part of the network that it shows. What is unknown, of another network or not the viewer's to read holds nothing, and is told by its kind alone. */
export async function nameOfScope(database: Queryable, { viewer, networkId }: ScopeReading, { ept, ccas, cohort }: ScopeInput): Promise<EditionPerimeter> {
  const named = async (statement: string, key: string | null): Promise<string> =>
    ((await database.query(statement, [key, networkId])) as { name: string }[])[0]?.name ?? 'Périmètre inconnu';
  if (ccas) return { kind: 'territory', label: await named(CCAS, isId(ccas) ? ccas : null) };
  if (cohort) return { kind: 'cohort', label: await named(COHORT, isId(cohort) && can(viewer.grants, 'cohorts.read', { networkId }) ? cohort : null) };
  if (ept) return { kind: 'territory', label: await named(EPT, ept) };
  return { kind: 'network', label: 'Tout le réseau' };
}
