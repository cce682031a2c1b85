import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { byCommune, type CcasChoice } from './ccas-choice';
import { CcasChoicesDocument, FunderChoicesDocument, type FunderChoicesQuery, PlanChoicesDocument, type PlanFieldsFragment } from './pickers.generated';

export type FunderChoice = FunderChoicesQuery['funders'][number];
export type PlanChoice = PlanFieldsFragment;

/** What is chosen all over the house. CCAS and funders seldom change: read once, they stay good until somebody here changes them. */
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

  /** The plans of the network. What they hold changes with every initiative: shown as remembered, and asked for again. */
  plans(networkId: string): Observable<readonly PlanChoice[]> {
    return this.graph.watch(PlanChoicesDocument, { networkId }, { isKept: true }).pipe(map(({ plans }) => plans));
  }

  /** The plan of this year as the API knows it now, for what is done to it; null when the network has none. */
  async currentPlan(networkId: string): Promise<PlanChoice | null> {
    const { plans } = await firstValueFrom(this.graph.query(PlanChoicesDocument, { networkId }));
    return plans.find(({ isCurrent }) => isCurrent) ?? null;
  }
}
