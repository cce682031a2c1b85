import { can } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';
import { isId } from '../platform/database/queryable';
import type { ScopeInput } from './scope.input';

/** Who asks for what part of what network. */
export interface ScopeReading {
  readonly viewer: Viewer;
  readonly networkId: string;
}

const NOTHING = 'false';

/**
 * SQL conditions: the CCAS of that id, a column or an expression, stands in the scope. They come beside what the viewer may read, never in place of
 * it, and so can only take rows away. A group of another network, or that the viewer may not read, holds nothing, as an unknown one.
 */
export function scopeConditions(scope: ScopeInput | null | undefined, { viewer, networkId }: ScopeReading, b: Bindings, ccasId: string): string[] {
  const { ept, ccas, cohort } = scope ?? {};
  const conditions: string[] = [];
  if (ept != null) {
    conditions.push(`${ccasId} IN (SELECT sc.id FROM ccas sc JOIN territory_inclusion si ON si.territory_id = sc.territory_id
                                     JOIN territory st ON st.id = si.ancestor_id WHERE st.kind = 'ept' AND st.code = ${b.bind(ept)}::text)`);
  }
  if (ccas != null) conditions.push(isId(ccas) ? `${ccasId} = ${b.bind(ccas)}::uuid` : NOTHING);
  if (cohort != null) {
    const isRead = isId(cohort) && can(viewer.grants, 'cohorts.read', { networkId });
    conditions.push(
      isRead
        ? `${ccasId} IN (SELECT sm.ccas_id FROM cohort_member sm JOIN cohort sh ON sh.id = sm.cohort_id
                          WHERE sh.id = ${b.bind(cohort)}::uuid AND sh.network_id = ${b.bind(networkId)}::uuid)`
        : NOTHING,
    );
  }
  return conditions;
}
