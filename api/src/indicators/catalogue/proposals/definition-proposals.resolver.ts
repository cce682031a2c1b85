import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../../platform/access/decorators';
import type { Viewer } from '../../../platform/access/viewer';
import { DecideDefinitionProposalService } from './decide-definition-proposal.service';
import { DecideDefinitionProposalInput, ProposeDefinitionInput, WithdrawDefinitionProposalInput } from './definition-proposal.input';
import { DefinitionProposalPage, DefinitionProposalsArgs, DefinitionProposalType } from './definition-proposal.type';
import { DefinitionProposalsService } from './definition-proposals.service';
import { ProposeDefinitionService } from './propose-definition.service';

@Resolver()
export class DefinitionProposalsResolver {
  constructor(
    private readonly service: DefinitionProposalsService,
    private readonly proposing: ProposeDefinitionService,
    private readonly decisions: DecideDefinitionProposalService,
  ) {}

  @Allow('indicators.proposeShared', 'indicators.manageShared')
  @Query(() => DefinitionProposalPage, { description: 'What networks propose of the shared definitions.' })
  definitionProposals(@CurrentViewer() viewer: Viewer, @Args() args: DefinitionProposalsArgs): Promise<DefinitionProposalPage> {
    return this.service.list(viewer, args);
  }

  @Allow('indicators.proposeShared')
  @Mutation(() => DefinitionProposalType, {
    description: 'Proposes something of the shared definitions to the administration. Refused as the act itself would be, and: NOTHING_PROPOSED.',
  })
  proposeDefinition(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The proposal.' }) input: ProposeDefinitionInput,
  ): Promise<DefinitionProposalType> {
    return this.proposing.propose(viewer, input);
  }

  @Allow('indicators.manageShared')
  @Mutation(() => DefinitionProposalType, {
    description: 'Accepts or refuses a proposed definition. Refused as the act itself would be, and: STALE_VERSION, PROPOSAL_DECIDED.',
  })
  decideDefinitionProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The decision.' }) input: DecideDefinitionProposalInput,
  ): Promise<DefinitionProposalType> {
    return this.decisions.decide(viewer, input);
  }

  @Allow('indicators.proposeShared')
  @Mutation(() => DefinitionProposalType, { description: 'Takes a proposed definition back. Refused: STALE_VERSION, PROPOSAL_DECIDED.' })
  withdrawDefinitionProposal(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which one.' }) input: WithdrawDefinitionProposalInput,
  ): Promise<DefinitionProposalType> {
    return this.service.withdraw(viewer, input);
  }
}
