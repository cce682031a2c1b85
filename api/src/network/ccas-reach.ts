import { type Operation, perimeterOf } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';

/** The CCAS of one network on which a viewer may do something: all of them, or some by themselves or by their territory. */
interface CcasReach {
  readonly isWhole: boolean;
  readonly ccasIds: readonly string[];
  readonly territoryIds: readonly number[];
}

/** The reach of an operation in a network; grants of other networks do not count, even where territories overlap. */
export function ccasReach(viewer: Viewer, operation: Operation, networkId: string): CcasReach {
  const grants = viewer.grants.filter((grant) => grant.role === 'admin' || grant.networkId === networkId);
  const { everything, networkIds, ccasIds, territoryIds } = perimeterOf(grants, operation);
  return { isWhole: everything || networkIds.length > 0, ccasIds, territoryIds };
}

/** SQL condition: the CCAS of that alias is within the reach. */
export function isReached({ isWhole, ccasIds, territoryIds }: CcasReach, b: Bindings, c: string): string {
  if (isWhole) return 'true';
  const own = ccasIds.length > 0 ? [`${c}.id = ANY (${b.bind(ccasIds)}::uuid[])`] : [];
  const under =
    territoryIds.length > 0
      ? [`${c}.territory_id IN (SELECT territory_id FROM territory_inclusion WHERE ancestor_id = ANY (${b.bind(territoryIds)}::integer[]))`]
      : [];
  return own.length + under.length === 0 ? 'false' : `(${[...own, ...under].join(' OR ')})`;
}
