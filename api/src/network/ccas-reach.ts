import { type Operation, perimeterOf } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';

/** The CCAS of one network on which a viewer may do something: all of them, or some by themselves or by their territory. */
export interface CcasReach {
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

/** Whether the reach has no CCAS at all. */
export const isNowhere = ({ isWhole, ccasIds, territoryIds }: CcasReach): boolean => !isWhole && ccasIds.length + territoryIds.length === 0;

/** The CCAS of a network for which the viewer answers in person, each once. */
export const ownCcasIds = (viewer: Viewer, networkId: string): string[] => [
  ...new Set(viewer.grants.flatMap((grant) => (grant.networkId === networkId && grant.ccasId ? [grant.ccasId] : []))),
];

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

/** SQL condition: the CCAS of that id, a column or an expression, is within the reach. */
export function isIdReached({ isWhole, ccasIds, territoryIds }: CcasReach, b: Bindings, ccasId: string): string {
  if (isWhole) return 'true';
  const own = ccasIds.length > 0 ? [`${ccasId} = ANY (${b.bind(ccasIds)}::uuid[])`] : [];
  const under =
    territoryIds.length > 0
      ? [
          `${ccasId} IN (SELECT c.id FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id WHERE i.ancestor_id = ANY (${b.bind(territoryIds)}::integer[]))`,
        ]
      : [];
  return own.length + under.length === 0 ? 'false' : `(${[...own, ...under].join(' OR ')})`;
}
