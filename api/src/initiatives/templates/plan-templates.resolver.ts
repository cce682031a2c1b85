import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { PlanType } from '../plans/plan.type';
import { PlanTemplateType, SharePlanInput, UsePlanTemplateInput } from './plan-template.type';
import { PlanTemplatesService } from './plan-templates.service';

@Resolver()
export class PlanTemplatesResolver {
  constructor(private readonly service: PlanTemplatesService) {}

  @Allow('planTemplates.read')
  @Query(() => [PlanTemplateType], {
    description: 'The templates of plans and of initiatives that networks of the instance share, the latest first, 200 at most.',
  })
  planTemplates(@CurrentViewer() viewer: Viewer): Promise<PlanTemplateType[]> {
    return this.service.list(viewer);
  }

  @Allow('planTemplates.share')
  @Mutation(() => PlanTemplateType, { description: 'Shares initiatives of a plan as a template, without persons, CCAS or money.' })
  sharePlan(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What is shared.' }) input: SharePlanInput): Promise<PlanTemplateType> {
    return this.service.share(viewer, input);
  }

  @Allow('planTemplates.withdraw')
  @Mutation(() => Boolean, { description: 'Withdraws a template; plans made from it stay.' })
  withdrawPlanTemplate(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The template.' }) id: string): Promise<boolean> {
    return this.service.withdraw(viewer, id);
  }

  @Allow('initiatives.manage')
  @Mutation(() => PlanType, { description: 'Makes initiatives of a template new ones of the plan of a year.' })
  usePlanTemplate(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What is used, where.' }) input: UsePlanTemplateInput): Promise<PlanType> {
    return this.service.use(viewer, input);
  }
}
