import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { RecordLabelDecisionInput, WithdrawLabelDecisionInput } from './label.input';
import { LabelService } from './label.service';
import { AbsLabelType } from './label.type';

@Resolver(() => AbsLabelType)
export class LabelResolver {
  constructor(private readonly service: LabelService) {}

  @Query(() => AbsLabelType, { description: 'The label of the ABS of a CCAS: its criteria, and what a panel decided.' })
  @Allow('inventories.read')
  absLabel(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string,
  ): Promise<AbsLabelType> {
    return this.service.read(viewer, networkId, ccasId);
  }

  @Mutation(() => AbsLabelType, {
    description: 'Keeps what a panel of peers decided. Refused: LABEL_NOT_ASKED, LABEL_NOT_READY, LABEL_DECIDED, LABEL_PANEL_NOT_PEERS.',
  })
  @Allow('inventories.judgeLabel')
  recordLabelDecision(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What was decided.' }) input: RecordLabelDecisionInput,
  ): Promise<AbsLabelType> {
    return this.service.record(viewer, input);
  }

  @Mutation(() => AbsLabelType, { description: 'Withdraws what was decided, with its reason: it stays in the list.' })
  @Allow('inventories.judgeLabel')
  withdrawLabelDecision(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: WithdrawLabelDecisionInput): Promise<AbsLabelType> {
    return this.service.withdraw(viewer, input);
  }
}
