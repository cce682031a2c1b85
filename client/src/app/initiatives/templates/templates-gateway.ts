import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  PlanTemplatesDocument,
  type PlanTemplateFieldsFragment,
  SharePlanDocument,
  type SharePlanInput,
  UsePlanTemplateDocument,
  type UsePlanTemplateInput,
  type UsePlanTemplateMutation,
  WithdrawPlanTemplateDocument,
} from './templates.generated';

export type PlanTemplate = PlanTemplateFieldsFragment;

const REFETCH = { refetch: [PlanTemplatesDocument] } as const;

/** Templates of plans and of initiatives that networks of the instance share. */
@Injectable({ providedIn: 'root' })
export class TemplatesGateway {
  private readonly graph = inject(Graph);

  templates(): Observable<PlanTemplate[]> {
    return this.graph.watch(PlanTemplatesDocument, {}).pipe(map(({ planTemplates }) => planTemplates));
  }

  async share(input: SharePlanInput): Promise<void> {
    await this.graph.create(SharePlanDocument, { input }, REFETCH);
  }

  async withdraw(id: string): Promise<void> {
    await this.graph.mutate(WithdrawPlanTemplateDocument, { id }, REFETCH);
  }

  /** The plan to which its initiatives were added. */
  async use(input: UsePlanTemplateInput): Promise<UsePlanTemplateMutation['usePlanTemplate']> {
    return (await this.graph.create(UsePlanTemplateDocument, { input }, { outdated: ['plans', 'initiatives'] })).usePlanTemplate;
  }
}
