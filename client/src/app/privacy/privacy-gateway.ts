import { inject, Injectable } from '@angular/core';
import type { PrivacyPoint, PrivacyRisk, PrivacyWorkOrder } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type { AnswerPrivacyPointInput, SetPrivacyValidityInput } from '../../generated/schema-types';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import type { ScopeFilter } from '../scope';
import {
  AnswerPrivacyPointDocument,
  AnswerPrivacyPointsDocument,
  type AnswerPrivacyPointsMutation,
  CcasPrivacyBaseDocument,
  type CcasPrivacyBaseQuery,
  PrivacyBaseDocument,
  type PrivacyBaseQuery,
  type PrivacyCountsFieldsFragment,
  PrivacyCoverageDocument,
  type PrivacyCoverageQuery,
  type PrivacyPointFragment,
  PrivacyValiditiesDocument,
  type PrivacyValiditiesQuery,
  PrivacyWorklistDocument,
  type PrivacyWorklistQuery,
  SetPrivacyValidityDocument,
} from './privacy.generated';

export type PrivacyBase = PrivacyBaseQuery['privacyBase'];
export type PrivacyBaseRow = PrivacyBase['rows'][number];
export type PrivacyCoverage = PrivacyCoverageQuery['privacyCoverage'];
export type PrivacyCounts = PrivacyCountsFieldsFragment;
export type CcasPrivacyBase = CcasPrivacyBaseQuery['ccasPrivacyBase'];
export type PointStatus = PrivacyPointFragment;
export type PrivacyWorklist = PrivacyWorklistQuery['privacyWorklist'];
export type WorkItem = PrivacyWorklist['items'][number];
export type Validity = PrivacyValiditiesQuery['privacyValidities'][number];

/** What became of several answers. */
export type AnswersOutcome = AnswerPrivacyPointsMutation['answerPrivacyPoints'];

/** Which page of the worklist. */
export interface WorklistPage {
  readonly networkId: string;
  readonly risk: PrivacyRisk | null;
  readonly scope: ScopeFilter | null;
  readonly order: PrivacyWorkOrder;
  readonly skip: number;
  readonly take: number;
}

@Injectable({ providedIn: 'root' })
export class PrivacyGateway {
  private readonly graph = inject(Graph);

  base(networkId: string, on: string | null): Observable<PrivacyBase> {
    return this.graph.watch(PrivacyBaseDocument, { networkId, on }).pipe(map(({ privacyBase }) => privacyBase));
  }

  coverage(networkId: string, on: string | null): Observable<PrivacyCoverage> {
    return this.graph.watch(PrivacyCoverageDocument, { networkId, on }).pipe(map(({ privacyCoverage }) => privacyCoverage));
  }

  ofCcas(ccasId: string): Observable<CcasPrivacyBase> {
    return this.graph.watch(CcasPrivacyBaseDocument, { ccasId }, { isKept: true }).pipe(map(({ ccasPrivacyBase }) => ccasPrivacyBase));
  }

  /** One point as it is now, for a form that opens on its own. */
  pointOf(ccasId: string, point: PrivacyPoint): Observable<PointStatus | undefined> {
    return this.graph
      .query(CcasPrivacyBaseDocument, { ccasId })
      .pipe(map(({ ccasPrivacyBase }) => ccasPrivacyBase.points.find((status) => status.point === point)));
  }

  /** From the server: what was handled since is no longer there. */
  worklist(page: WorklistPage): Observable<PrivacyWorklist> {
    return this.graph.query(PrivacyWorklistDocument, page).pipe(map(({ privacyWorklist }) => privacyWorklist));
  }

  /** All pages of the list. */
  wholeWorklist(page: Omit<WorklistPage, 'skip' | 'take'>): Promise<readonly WorkItem[]> {
    return firstValueFrom(allPages((skip) => this.worklist({ ...page, skip, take: MOST_AT_ONCE })));
  }

  validities(networkId: string): Observable<Validity[]> {
    return this.graph.watch(PrivacyValiditiesDocument, { networkId }).pipe(map(({ privacyValidities }) => privacyValidities));
  }

  /** In one writing; what could not be written is told in the answer. */
  async answerSeveral(answers: AnswerPrivacyPointInput[]): Promise<AnswersOutcome> {
    const refetch = [CcasPrivacyBaseDocument, PrivacyBaseDocument, PrivacyCoverageDocument];
    return (await this.graph.mutate(AnswerPrivacyPointsDocument, { input: { answers } }, { refetch })).answerPrivacyPoints;
  }

  async answer(input: AnswerPrivacyPointInput): Promise<PointStatus> {
    const refetch = [CcasPrivacyBaseDocument, PrivacyBaseDocument, PrivacyCoverageDocument];
    return (await this.graph.mutate(AnswerPrivacyPointDocument, { input }, { refetch })).answerPrivacyPoint;
  }

  async setValidity(input: SetPrivacyValidityInput): Promise<void> {
    await this.graph.mutate(SetPrivacyValidityDocument, { input }, { refetch: [PrivacyValiditiesDocument] });
  }
}
