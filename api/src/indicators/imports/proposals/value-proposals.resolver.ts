import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../../platform/access/decorators';
import type { Viewer } from '../../../platform/access/viewer';
import { DecideValueProposalService } from './decide-value-proposal.service';
import { DecideValueProposalInput } from './value-proposal.input';
import { ValueProposalDetail, ValueProposalPage, ValueProposalsArgs, ValueProposalType } from './value-proposal.type';
import { ValueProposalsService } from './value-proposals.service';

@Resolver()
export class ValueProposalsResolver {
  constructor(
    private readonly reads: ValueProposalsService,
    private readonly decisions: DecideValueProposalService,
  ) {}

  @Allow('indicators.decideShared')
  @Query(() => ValueProposalPage, { description: 'Shared values that networks propose to each other.' })
  valueProposals(@CurrentViewer() viewer: Viewer, @Args() args: ValueProposalsArgs): Promise<ValueProposalPage> {
    return this.reads.list(viewer, args);
  }

  @Allow('indicators.decideShared')
  @Query(() => ValueProposalDetail, { description: 'The values of a proposal beside what is shown now, to who decides of it.' })
  valueProposal(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The proposal.' }) id: string): Promise<ValueProposalDetail> {
    return this.reads.detail(viewer, id);
  }

  @Allow('indicators.decideShared')
  @Mutation(() => ValueProposalType, {
    description: 'Accepts or refuses proposed values. Accepted ones are written beside the request. Refused: STALE_VERSION, PROPOSAL_DECIDED.',
  })
  decideValueProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The decision.' }) input: DecideValueProposalInput,
  ): Promise<ValueProposalType> {
    return this.decisions.decide(viewer, input);
  }
}
