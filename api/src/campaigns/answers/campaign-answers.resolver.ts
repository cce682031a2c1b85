import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { CampaignAnswersService } from './campaign-answers.service';
import { CampaignResponseInput, CcasCampaignsArgs, DelegateCampaignSectionInput, ReplyToCampaignInput } from './ccas-campaign.input';
import { CcasCampaign } from './ccas-campaign.type';

@Resolver()
export class CampaignAnswersResolver {
  constructor(private readonly service: CampaignAnswersService) {}

  @Allow('campaigns.read')
  @Price(2)
  @Query(() => [CcasCampaign], {
    description: 'What update campaigns ask of a CCAS and what it answered: those under way first, the most pressing of them first.',
  })
  ccasCampaigns(@CurrentViewer() viewer: Viewer, @Args() args: CcasCampaignsArgs): Promise<CcasCampaign[]> {
    return this.service.list(viewer, args);
  }

  @Allow('campaigns.read')
  @Mutation(() => CcasCampaign, { description: 'Notes that somebody of the CCAS opened the page; of anybody else nothing is noted.' })
  seeCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) { responseId }: CampaignResponseInput): Promise<CcasCampaign> {
    return this.service.see(viewer, responseId);
  }

  @Allow('campaigns.answer', 'campaigns.answerFor')
  @Mutation(() => CcasCampaign, {
    description:
      'Says of one asked thing that its last answer holds, or that there is none to be had and why; or takes that back. Sent twice it is said once. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE, CAMPAIGN_NOTHING_TO_CONFIRM.',
  })
  replyToCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What is said.' }) input: ReplyToCampaignInput): Promise<CcasCampaign> {
    return this.service.reply(viewer, input);
  }

  @Allow('campaigns.submit')
  @Mutation(() => CcasCampaign, {
    description:
      'Submits what the CCAS answered, all of it or not; sent twice, or by two at once, it is submitted once. Refused: CAMPAIGN_WRONG_STATE, CAMPAIGN_NOTHING_ANSWERED.',
  })
  submitCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) { responseId }: CampaignResponseInput): Promise<CcasCampaign> {
    return this.service.submit(viewer, responseId);
  }

  @Allow('campaigns.delegate')
  @Mutation(() => CcasCampaign, { description: 'Gives a section to a contributor of the CCAS, or takes it back. Refused: CAMPAIGN_WRONG_STATE.' })
  delegateCampaignSection(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What, and to whom.' }) input: DelegateCampaignSectionInput,
  ): Promise<CcasCampaign> {
    return this.service.delegate(viewer, input);
  }
}
