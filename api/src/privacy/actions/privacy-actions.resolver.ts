import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { PlanActionsService } from './plan-actions.service';
import { CompletePrivacyActionInput, CreatePrivacyActionInput, PrivacyActionsArgs, UpdatePrivacyActionInput } from './privacy-action.input';
import { PrivacyActionOwner, PrivacyActionPage, PrivacyActionType } from './privacy-action.type';
import { PrivacyActionsService } from './privacy-actions.service';

@Resolver()
export class PrivacyActionsResolver {
  constructor(
    private readonly actions: PrivacyActionsService,
    private readonly plan: PlanActionsService,
  ) {}

  @Allow('privacy.readStatus')
  @Price(2)
  @Query(() => PrivacyActionPage, {
    description: 'Actions of the CCAS for which the viewer plans, or whose detail the viewer sees; open ones unless asked otherwise.',
  })
  privacyActions(@CurrentViewer() viewer: Viewer, @Args() args: PrivacyActionsArgs): Promise<PrivacyActionPage> {
    return this.actions.list(viewer, args);
  }

  @Allow('privacy.plan')
  @Query(() => [PrivacyActionOwner], { description: 'Accounts of the network that may carry an action, by name.' })
  privacyActionOwners(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<PrivacyActionOwner[]> {
    return this.actions.owners(viewer, networkId);
  }

  @Allow('privacy.plan')
  @Mutation(() => PrivacyActionType, {
    description: 'Plans an action at CCAS for which the viewer may: a director for their own, the coordinator and the DPO for several.',
  })
  createPrivacyAction(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The action.' }) input: CreatePrivacyActionInput,
  ): Promise<PrivacyActionType> {
    return this.plan.create(viewer, input);
  }

  @Allow('privacy.plan')
  @Mutation(() => PrivacyActionType, { description: 'Changes an action, for who plans for all its CCAS. Refused: STALE_VERSION.' })
  updatePrivacyAction(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdatePrivacyActionInput,
  ): Promise<PrivacyActionType> {
    return this.plan.update(viewer, input);
  }

  @Allow('privacy.readStatus')
  @Mutation(() => PrivacyActionType, { description: 'Says that an action is done at a CCAS: whoever plans for it, or keeps its RGPD. Refused: STALE_VERSION.' })
  completePrivacyAction(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The action at the CCAS.' }) input: CompletePrivacyActionInput,
  ): Promise<PrivacyActionType> {
    return this.plan.complete(viewer, input);
  }
}
