import { inject, Injectable } from '@angular/core';
import { combineLatest, map, type Observable, of, switchMap } from 'rxjs';
import { Graph } from '../core';
import { CcasListDocument, type CcasListQuery, NetworkPlansDocument, type NetworkPlansQuery } from './network.generated';

export type CcasListItem = CcasListQuery['ccasList']['items'][number];
export type NetworkPlan = NetworkPlansQuery['plans'][number];

/** The most that the API gives at once. */
const TAKE = 100;

@Injectable({ providedIn: 'root' })
export class NetworkGateway {
  private readonly graph = inject(Graph);

  /** All open CCAS of the network: totals need every one of them, and filters then answer at once. */
  watchAllCcas(networkId: string): Observable<CcasListItem[]> {
    const watchPage = (skip: number) => this.graph.watch(CcasListDocument, { networkId, skip, take: TAKE }).pipe(map(({ ccasList }) => ccasList));
    return watchPage(0).pipe(
      switchMap((first) => {
        const skips = Array.from({ length: Math.ceil(first.totalCount / TAKE) - 1 }, (_, index) => (index + 1) * TAKE);
        return skips.length === 0 ? of(first.items) : combineLatest(skips.map(watchPage)).pipe(map((pages) => [first, ...pages].flatMap(({ items }) => items)));
      }),
    );
  }

  watchPlans(networkId: string): Observable<NetworkPlan[]> {
    return this.graph.watch(NetworkPlansDocument, { networkId }).pipe(map(({ plans }) => plans));
  }
}
