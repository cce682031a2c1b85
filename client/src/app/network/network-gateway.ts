import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { CcasListDocument, type CcasListQuery } from './network.generated';

export type CcasListItem = CcasListQuery['ccasList']['items'][number];

@Injectable({ providedIn: 'root' })
export class NetworkGateway {
  private readonly graph = inject(Graph);

  /** All open CCAS of the network: totals need every one of them, and filters then answer at once. */
  watchAllCcas(networkId: string): Observable<readonly CcasListItem[]> {
    return allPages((skip) => this.graph.watch(CcasListDocument, { networkId, skip, take: MOST_AT_ONCE }).pipe(map(({ ccasList }) => ccasList)));
  }
}
