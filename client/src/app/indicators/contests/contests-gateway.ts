import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  type ContestFieldsFragment,
  ContestValueDocument,
  type ContestValueInput,
  DecideContestDocument,
  type DecideContestInput,
  IndicatorContestsDocument,
  type IndicatorContestsQuery,
  type IndicatorContestsQueryVariables,
  ValueHistoryDocument,
  type ValueHistoryQuery,
  type ValueHistoryQueryVariables,
  WithdrawContestDocument,
} from './contests.generated';

export type Contest = ContestFieldsFragment;
export type ContestPage = IndicatorContestsQuery['indicatorContests'];
export type ValueChange = ValueHistoryQuery['valueHistory'][number];

/** Values that CCAS say are wrong, and what became of each; what a value was before. */
@Injectable({ providedIn: 'root' })
export class ContestsGateway {
  private readonly graph = inject(Graph);

  list(question: IndicatorContestsQueryVariables): Observable<ContestPage> {
    return this.graph.watch(IndicatorContestsDocument, question).pipe(map(({ indicatorContests }) => indicatorContests));
  }

  /** What one CCAS contests: open ones first, then the latest. */
  ofCcas(networkId: string, ccasId: string): Observable<ContestPage> {
    return this.list({ networkId, scope: { ccas: ccasId }, skip: 0, take: 50 });
  }

  history(question: ValueHistoryQueryVariables): Observable<ValueChange[]> {
    return this.graph.watch(ValueHistoryDocument, question).pipe(map(({ valueHistory }) => valueHistory));
  }

  async contest(input: ContestValueInput): Promise<void> {
    await this.graph.create(ContestValueDocument, { input }, { refetch: [IndicatorContestsDocument] });
  }

  /** An accepted one changes the value, and all that is computed from it: whatever is on screen is read anew. */
  async decide(input: DecideContestInput): Promise<void> {
    await this.graph.mutate(DecideContestDocument, { input }, { refetch: input.isAccepted ? 'active' : [IndicatorContestsDocument] });
  }

  async withdraw({ id, version }: Pick<Contest, 'id' | 'version'>): Promise<void> {
    await this.graph.mutate(WithdrawContestDocument, { input: { id, version } }, { refetch: [IndicatorContestsDocument] });
  }
}
