import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../../core';
import { CopyPlanDocument, type CopyPlanInput, type CopyPlanMutation, PlanCopyPreviewDocument, type PlanCopyPreviewQuery } from './copy-plan.generated';

export type PlanCopy = PlanCopyPreviewQuery['planCopy'];
export type PlanCopyRow = PlanCopy['rows'][number];

/** A plan that is copied to a later year. */
@Injectable({ providedIn: 'root' })
export class CopyPlanGateway {
  private readonly graph = inject(Graph);

  /** What would go on, and what would stay behind; nothing is written. */
  preview(planId: string, year: number): Observable<PlanCopy> {
    return this.graph.watch(PlanCopyPreviewDocument, { planId, year }).pipe(map(({ planCopy }) => planCopy));
  }

  async copy(input: CopyPlanInput): Promise<CopyPlanMutation['copyPlan']> {
    return (await this.graph.create(CopyPlanDocument, { input }, { outdated: ['plans', 'planCopy'] })).copyPlan;
  }
}
