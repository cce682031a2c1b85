import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { HomeDocument, HomePlansDocument, type HomeQuery, RemindCcasDocument, type RemindCcasMutation } from './home.generated';

export type HomeView = HomeQuery['home'];
export type Attention = HomeView['attention'][number];
export type Reminded = RemindCcasMutation['remindCcas'];

@Injectable({ providedIn: 'root' })
export class HomeGateway {
  private readonly graph = inject(Graph);

  home(networkId: string): Observable<HomeView> {
    return this.graph.watch(HomeDocument, { networkId }).pipe(map(({ home }) => home));
  }

  /** Reminds the CCAS of what the current plan asks of them; null when the network has no plan yet. */
  async remind(networkId: string, ccasIds: readonly string[]): Promise<Reminded | null> {
    const { plans } = await firstValueFrom(this.graph.query(HomePlansDocument, { networkId }));
    const plan = plans.find(({ isCurrent }) => isCurrent);
    if (!plan) return null;
    return (await this.graph.mutate(RemindCcasDocument, { input: { planId: plan.id, ccasIds: [...ccasIds] } }, { refetch: [HomeDocument] })).remindCcas;
  }
}
