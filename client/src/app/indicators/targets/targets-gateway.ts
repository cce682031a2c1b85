import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { TargetsInForceDocument } from '../indicators.generated';
import {
  IndicatorTargetsDocument,
  type IndicatorTargetsQuery,
  SetIndicatorTargetDocument,
  type SetIndicatorTargetInput,
  type TargetFieldsFragment,
} from './targets.generated';

export type Target = TargetFieldsFragment;
export type Targets = IndicatorTargetsQuery['indicatorTargets'];

/** What the network aims at, and what it aimed at before. */
@Injectable({ providedIn: 'root' })
export class TargetsGateway {
  private readonly graph = inject(Graph);

  list(networkId: string, indicatorId: number): Observable<Targets> {
    return this.graph.watch(IndicatorTargetsDocument, { networkId, indicatorId }).pipe(map(({ indicatorTargets }) => indicatorTargets));
  }

  /** The lines of the charts follow. */
  async set(input: SetIndicatorTargetInput): Promise<void> {
    await this.graph.mutate(SetIndicatorTargetDocument, { input }, { refetch: [IndicatorTargetsDocument, TargetsInForceDocument] });
  }
}
