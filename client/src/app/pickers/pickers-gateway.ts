import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { byCommune, type CcasChoice } from './ccas-choice';
import { CcasChoicesDocument, FunderChoicesDocument, type FunderChoicesQuery } from './pickers.generated';

export type FunderChoice = FunderChoicesQuery['funders'][number];

/** What is chosen all over the house. It seldom changes: read once, it stays good until somebody here changes it. */
@Injectable({ providedIn: 'root' })
export class PickersGateway {
  private readonly graph = inject(Graph);

  /** Every open CCAS of the network, by commune. */
  ccas(networkId: string): Observable<readonly CcasChoice[]> {
    return allPages((skip) =>
      this.graph.watch(CcasChoicesDocument, { networkId, skip, take: MOST_AT_ONCE }, { fetchPolicy: 'cache-first' }).pipe(map(({ ccasList }) => ccasList)),
    ).pipe(map(byCommune));
  }

  funders(networkId: string): Observable<readonly FunderChoice[]> {
    return this.graph.watch(FunderChoicesDocument, { networkId }, { fetchPolicy: 'cache-first' }).pipe(map(({ funders }) => funders));
  }
}
