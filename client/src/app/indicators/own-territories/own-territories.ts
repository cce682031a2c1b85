import { inject } from '@angular/core';
import type { Operation } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Session } from '../../core';
import { type CcasChoice, eptsOf, PickersGateway, targetOf } from '../../pickers';
import type { Place } from '../portrait/portrait-gateway';

const collator = new Intl.Collator('fr');

/** The communes where CCAS stand, each once, by name. */
export const communesOf = (ccas: readonly CcasChoice[]): Place[] =>
  [...new Map(ccas.map(({ commune }) => [commune.id, commune])).values()].sort((one, other) => collator.compare(one.name, other.name));

/** Where somebody may act in the current network. */
export interface OwnTerritories {
  readonly communes: readonly Place[];
  /** The EPT, the département: of whoever may act in the whole network. */
  readonly above: readonly Place[];
}

/** Finds the territories for which this person may do something. In an injection context. */
export function ownTerritories(operation: Operation): (networkId: string) => Observable<OwnTerritories> {
  const pickers = inject(PickersGateway);
  const session = inject(Session);
  return (networkId) =>
    pickers.ccas(networkId).pipe(
      map((ccas) => ({
        communes: communesOf(ccas.filter((one) => session.can(operation, targetOf(one, session.network())))),
        above: session.can(operation) ? eptsOf(ccas) : [],
      })),
    );
}
