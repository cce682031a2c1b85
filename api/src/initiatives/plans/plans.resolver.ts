import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CopyPlanService } from './copy-plan.service';
import { CopyPlanInput, PlanCopy } from './plan-copy.type';
import { CreatePlanInput } from './plan.input';
import { PlanType } from './plan.type';
import { PlansService } from './plans.service';
import { CreateRecommendationInput, UpdateRecommendationInput } from './recommendation.input';
import { RecommendationType } from './recommendation.type';
import { RecommendationsService } from './recommendations.service';

@Resolver()
export class PlansResolver {
  constructor(
    private readonly plansOf: PlansService,
    private readonly copies: CopyPlanService,
    private readonly recommendationsOf: RecommendationsService,
  ) {}

  @Allow('initiatives.read')
  @Query(() => [PlanType], { description: 'The yearly plans of a network, the latest first.' })
  plans(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<PlanType[]> {
    return this.plansOf.list(viewer, networkId);
  }

  @Allow('initiatives.read')
  @Query(() => [RecommendationType], { description: 'The recommendations of a network, by number, with the initiatives that serve them.' })
  recommendations(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('planId', { type: () => ID, nullable: true, description: 'Plan whose initiatives are named; all plans when absent.' }) planId: string | null,
  ): Promise<RecommendationType[]> {
    return this.recommendationsOf.list(viewer, networkId, planId ?? null);
  }

  @Allow('initiatives.manage')
  @Mutation(() => PlanType, { description: 'Creates the plan of a year. Refused: PLAN_YEAR_TAKEN.' })
  createPlan(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The plan.' }) input: CreatePlanInput): Promise<PlanType> {
    return this.plansOf.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Query(() => PlanCopy, {
    description: 'What copying a plan to a later year would make: which initiatives go on, which stay behind and why. Nothing is written.',
  })
  planCopy(
    @CurrentViewer() viewer: Viewer,
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('year', { type: () => Int, description: 'The later year.' }) year: number,
  ): Promise<PlanCopy> {
    return this.copies.preview(viewer, planId, year);
  }

  @Allow('initiatives.manage')
  @Mutation(() => PlanType, {
    description: 'Copies a plan to a later year, of which there may be one. Refused: INITIATIVE_CARRY_OVER_BACKWARDS, PLAN_COPY_OUTDATED.',
  })
  copyPlan(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What goes on, and why.' }) input: CopyPlanInput): Promise<PlanType> {
    return this.copies.copy(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => RecommendationType, { description: 'Creates a recommendation. Refused: RECOMMENDATION_NUMBER_TAKEN.' })
  createRecommendation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The recommendation.' }) input: CreateRecommendationInput,
  ): Promise<RecommendationType> {
    return this.recommendationsOf.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => RecommendationType, { description: 'Changes a recommendation. Refused: STALE_VERSION, RECOMMENDATION_NUMBER_TAKEN.' })
  updateRecommendation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateRecommendationInput,
  ): Promise<RecommendationType> {
    return this.recommendationsOf.update(viewer, input);
  }
}
