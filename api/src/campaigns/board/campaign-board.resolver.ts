import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { UpdateCampaignActInput } from '../written/update-campaign.input';
import { UpdateCampaignType } from '../written/update-campaign.type';
import {
  ExcuseFromCampaignInput,
  ExtendUpdateCampaignInput,
  RemindOfCampaignInput,
  RemindOfCampaignResult,
  ReopenCampaignResponseInput,
} from './campaign-acts.input';
import { CampaignActsService } from './campaign-acts.service';
import { CampaignBoard, CampaignBoardRow } from './campaign-board.type';
import { RemindOfCampaignService } from './remind-of-campaign.service';

@Resolver()
export class CampaignBoardResolver {
  constructor(
    private readonly acts: CampaignActsService,
    private readonly reminders: RemindOfCampaignService,
  ) {}

  @Allow('campaigns.follow')
  @Price(4)
  @Query(() => CampaignBoard, { description: 'The board of an update campaign: how far each CCAS is that the viewer follows.' })
  campaignBoard(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Id of the campaign.' }) id: string): Promise<CampaignBoard> {
    return this.acts.board(viewer, id);
  }

  @Allow('campaigns.manage')
  @Mutation(() => UpdateCampaignType, {
    description: 'Gives all CCAS of a campaign more time, or some. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE, CAMPAIGN_DUE_IN_PAST.',
  })
  extendUpdateCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Until when, and whom.' }) input: ExtendUpdateCampaignInput,
  ): Promise<UpdateCampaignType> {
    return this.acts.extend(viewer, input);
  }

  @Allow('campaigns.manage')
  @Price(2)
  @Mutation(() => UpdateCampaignType, {
    description: 'Closes a campaign: what was answered is kept as it stands. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.',
  })
  closeUpdateCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: UpdateCampaignActInput): Promise<UpdateCampaignType> {
    return this.acts.close(viewer, input);
  }

  @Allow('campaigns.manage')
  @Mutation(() => UpdateCampaignType, { description: 'Opens a closed campaign again. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.' })
  reopenUpdateCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: UpdateCampaignActInput): Promise<UpdateCampaignType> {
    return this.acts.reopen(viewer, input);
  }

  @Allow('campaigns.manage')
  @Mutation(() => CampaignBoardRow, {
    description: 'Says that a CCAS need not answer, and why; or that it must again. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.',
  })
  excuseFromCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom, and why.' }) input: ExcuseFromCampaignInput,
  ): Promise<CampaignBoardRow> {
    return this.acts.excuse(viewer, input);
  }

  @Allow('campaigns.manage')
  @Mutation(() => CampaignBoardRow, { description: 'Asks again for what a CCAS had submitted, and says why. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.' })
  reopenCampaignResponse(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whose, and why.' }) input: ReopenCampaignResponseInput,
  ): Promise<CampaignBoardRow> {
    return this.acts.reopenResponse(viewer, input);
  }

  @Allow('campaigns.remind')
  @Price(2)
  @Mutation(() => RemindOfCampaignResult, {
    description:
      'Reminds CCAS of a campaign by mail, those that have answered left alone, one mail a week for a person whatever asks. Refused: CAMPAIGN_WRONG_STATE.',
  })
  remindOfCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Whom.' }) input: RemindOfCampaignInput): Promise<RemindOfCampaignResult> {
    return this.reminders.remind(viewer, input);
  }
}
