import { inject, Injectable, Injector } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import type { ScopeFilter } from '../scope';
import {
  HomeChangesDocument,
  type HomeChangesQuery,
  HomeDocument,
  HomeFiguresDocument,
  type HomeFiguresQuery,
  type HomeQuery,
  RemindCcasDocument,
  type RemindCcasMutation,
} from './home.generated';

export type HomeView = HomeQuery['home'];
export type Attention = HomeView['attention'][number];
export type HomeFigure = HomeFiguresQuery['homeFigures'][number];
export type ChangeGroup = HomeChangesQuery['homeChanges'][number];
export type Reminded = RemindCcasMutation['remindCcas'];

@Injectable({ providedIn: 'root' })
export class HomeGateway {
  private readonly graph = inject(Graph);
  private readonly injector = inject(Injector);

  /** What needs the person in the network, or in a part of it. */
  home(networkId: string, scope: ScopeFilter | null): Observable<HomeView> {
    // as the page itself asked, where it did (first-paint/early)
    return this.graph.watch(HomeDocument, scope ? { networkId, scope } : { networkId }).pipe(map(({ home }) => home));
  }

  figures(networkId: string): Observable<readonly HomeFigure[]> {
    return this.graph.watch(HomeFiguresDocument, { networkId }).pipe(map(({ homeFigures }) => homeFigures));
  }

  changes(networkId: string): Observable<readonly ChangeGroup[]> {
    return this.graph.watch(HomeChangesDocument, { networkId }).pipe(map(({ homeChanges }) => homeChanges));
  }

  /** Reminds the CCAS of what the current plan asks of them; null when the network has no plan yet. */
  async remind(networkId: string, ccasIds: readonly string[]): Promise<Reminded | null> {
    const { PickersGateway } = await import('../pickers');
    const plan = await this.injector.get(PickersGateway).currentPlan(networkId);
    if (!plan) return null;
    return (await this.graph.mutate(RemindCcasDocument, { input: { planId: plan.id, ccasIds: [...ccasIds] } }, { refetch: [HomeDocument] })).remindCcas;
  }
}
