import type { Grant } from '../access/roles';
import { tokenOperations, type TokenGroupName } from './token-groups';

/** Where a token reads: in a network, and there maybe at one place alone. */
export interface TokenPlace {
  readonly networkId: string;
  /** An EPT; null with that of a CCAS, and where the token is of the whole network. */
  readonly territoryId: number | null;
  readonly ccasId: string | null;
  /** That territory, or that of the CCAS, and all that it stands in. */
  readonly territoryIds: readonly number[];
}

/** Whether a role lies over the place: what it reaches elsewhere, or in a part of the place, is no matter of the token. */
const liesOver = (grant: Grant, { territoryId, ccasId, territoryIds }: TokenPlace): boolean => {
  if (grant.ccasId !== null) return ccasId === grant.ccasId;
  if (grant.territoryId !== null) return territoryIds.includes(grant.territoryId);
  return territoryId !== null || ccasId !== null;
};

/**
 * What a token may do: the roles that its owner has now, in its network alone, with the operations of its kinds alone and, of a token of one place, at the CCAS of
 * that place alone. Never more than she: each grant is one of hers, with less.
 */
export function narrowedGrants(grants: readonly Grant[], groups: readonly TokenGroupName[], place: TokenPlace): Grant[] {
  const operations = tokenOperations(groups);
  const isNarrowed = place.territoryId !== null || place.ccasId !== null;
  return grants.flatMap((grant): Grant[] => {
    if (grant.networkId !== place.networkId || grant.role === 'admin' || grant.role === 'funder') return [];
    if (!isNarrowed) return [{ ...grant, limit: { operations, isNarrowed } }];
    return liesOver(grant, place) ? [{ ...grant, territoryId: place.territoryId, ccasId: place.ccasId, limit: { operations, isNarrowed } }] : [];
  });
}
