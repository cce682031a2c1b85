import type { Reach } from './access-table';
import { ACCESS, OPERATIONS, type Operation } from './operations';
import type { Grant } from './roles';

/**
 * What an operation is done to. Leave out what does not apply: `{}` is the instance itself, `{ networkId }` something of the
 * whole network, `{ networkId, ccasId, territoryIds }` something of one CCAS.
 */
export interface AccessTarget {
  readonly networkId?: string;
  readonly ccasId?: string;
  /** The CCAS's territory and all its ancestors. */
  readonly territoryIds?: readonly number[];
  readonly funderId?: string;
}

/** How far the grant reaches; undefined: not at all. What is of everybody, of the whole network or of a person is no part of a narrowed one. */
const reachOf = ({ role, limit }: Grant, operation: Operation): Reach | undefined => {
  const reach = ACCESS[operation][role];
  if (reach === undefined || limit === undefined) return reach;
  if (!limit.operations.includes(operation)) return undefined;
  if (!limit.isNarrowed) return reach;
  return reach === 'network' || reach === 'perimeter' ? 'perimeter' : undefined;
};

const reaches = (grant: Grant, reach: Reach, target: AccessTarget): boolean => {
  if (reach === 'instance') return true;
  if (reach === 'own') return target.funderId !== undefined && target.funderId === grant.funderId;
  if (target.networkId === undefined || target.networkId !== grant.networkId) return false;
  if (reach === 'network') return true;
  if (target.ccasId === undefined) return false;
  return grant.ccasId === null ? grant.territoryId !== null && (target.territoryIds ?? []).includes(grant.territoryId) : grant.ccasId === target.ccasId;
};

/** Whether one of the grants allows the operation on that target. Pure; the server decides with it, the client hides buttons with it. */
export const can = (grants: readonly Grant[], operation: Operation, target: AccessTarget): boolean =>
  grants.some((grant) => {
    const reach = reachOf(grant, operation);
    return reach !== undefined && reaches(grant, reach, target);
  });

/** Whether one of the grants allows the operation on anything at all: what the guard asks before the service looks at the row. */
export const canSomewhere = (grants: readonly Grant[], operation: Operation): boolean => grants.some((grant) => reachOf(grant, operation) !== undefined);

/** All operations that the grants allow somewhere, in the order of the list. */
export const grantedOperations = (grants: readonly Grant[]): Operation[] => OPERATIONS.filter((operation) => canSomewhere(grants, operation));

/** Rows on which an operation is allowed: to be turned into a `WHERE`. */
export interface Perimeter {
  /** Everything, of every network. */
  readonly everything: boolean;
  /** Networks wholly reached. */
  readonly networkIds: readonly string[];
  /** Territories reached with their CCAS. */
  readonly territoryIds: readonly number[];
  readonly ccasIds: readonly string[];
  readonly funderIds: readonly string[];
}

/** The rows on which the grants allow the operation. Empty lists and `everything: false`: none. */
export function perimeterOf(grants: readonly Grant[], operation: Operation): Perimeter {
  const networkIds: string[] = [];
  const territoryIds: number[] = [];
  const ccasIds: string[] = [];
  const funderIds: string[] = [];
  let everything = false;
  for (const grant of grants) {
    const reach = reachOf(grant, operation);
    if (reach === 'instance') everything = true;
    if (reach === 'network' && grant.networkId) networkIds.push(grant.networkId);
    if (reach === 'own' && grant.funderId) funderIds.push(grant.funderId);
    if (reach === 'perimeter' && grant.ccasId) ccasIds.push(grant.ccasId);
    if (reach === 'perimeter' && !grant.ccasId && grant.territoryId) territoryIds.push(grant.territoryId);
  }
  return { everything, networkIds, territoryIds, ccasIds, funderIds };
}
