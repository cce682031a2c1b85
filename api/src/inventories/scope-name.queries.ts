import type { EditionPerimeter } from '@maillage/domain';
import type { ScopeInput } from '../cohorts';
import { isId, type Queryable } from '../platform/database/queryable';

/** How a file names the part of the network that it shows. What is unknown, and holds nothing, is told by its kind alone. */
export async function nameOfScope(database: Queryable, networkId: string, { ept, ccas, cohort }: ScopeInput): Promise<EditionPerimeter> {
  const named = async (statement: string, parameters: readonly unknown[]): Promise<string> =>
    ((await database.query(statement, [...parameters])) as { name: string }[])[0]?.name ?? 'Périmètre inconnu';
  if (ccas) return { kind: 'territory', label: await named('SELECT name FROM ccas WHERE id = $1', [isId(ccas) ? ccas : null]) };
  if (cohort) {
    const label = await named('SELECT name FROM cohort WHERE id = $1 AND network_id = $2', [isId(cohort) ? cohort : null, networkId]);
    return { kind: 'cohort', label };
  }
  if (ept) return { kind: 'territory', label: await named(`SELECT name FROM territory WHERE kind = 'ept' AND code = $1`, [ept]) };
  return { kind: 'network', label: 'Tout le réseau' };
}
