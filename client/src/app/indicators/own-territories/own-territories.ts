import { inject } from '@angular/core';
import type { Operation } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Session } from '../../core';
import { type Place, type PortraitCcas, PortraitGateway } from '../portrait/portrait-gateway';

const collator = new Intl.Collator('fr');

/** Each once, in the order of their names. */
const sorted = (places: readonly Place[]): Place[] =>
  [...new Map(places.map((place) => [place.id, place])).values()].sort((one, other) => collator.compare(one.name, other.name));

/** The communes of those CCAS for which that may be done. */
export const communesOf = (ccas: readonly PortraitCcas[], isAllowed: (ccasId: string, territoryIds: number[]) => boolean): Place[] =>
  sorted(ccas.filter(({ id, commune, ept }) => isAllowed(id, [commune.id, ...(ept ? [ept.id] : [])])).map(({ commune }) => commune));

/** The EPT in which CCAS stand. */
export const districtsOf = (ccas: readonly PortraitCcas[]): Place[] => sorted(ccas.flatMap(({ ept }) => (ept ? [ept] : [])));

/** Where somebody may act in the current network. */
export interface OwnTerritories {
  readonly communes: readonly Place[];
  /** The EPT, the département: of whoever may act in the whole network. */
  readonly above: readonly Place[];
}

/** Finds the territories for which this person may do something. In an injection context. */
export function ownTerritories(operation: Operation): (networkId: string) => Observable<OwnTerritories> {
  const gateway = inject(PortraitGateway);
  const session = inject(Session);
  return (networkId) =>
    gateway.ccas(networkId).pipe(
      map((ccas) => ({
        communes: communesOf(ccas, (ccasId, territoryIds) => session.can(operation, { networkId, ccasId, territoryIds })),
        above: session.can(operation) ? districtsOf(ccas) : [],
      })),
    );
}
