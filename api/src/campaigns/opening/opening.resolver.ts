import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { UpdateCampaignActInput } from '../written/update-campaign.input';
import { UpdateCampaignType } from '../written/update-campaign.type';
import { CampaignPreview } from './campaign-preview.type';
import { OpenCampaignService } from './open-campaign.service';

@Resolver()
export class OpeningResolver {
  constructor(private readonly service: OpenCampaignService) {}

  @Allow('campaigns.manage')
  @Price(2)
  @Query(() => CampaignPreview, { description: 'Whom an update campaign would reach if it opened now, and what they would be sent.' })
  campaignPreview(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Id of the campaign.' }) id: string): Promise<CampaignPreview> {
    return this.service.preview(viewer, id);
  }

  @Allow('campaigns.manage')
  @Price(2)
  @Mutation(() => UpdateCampaignType, {
    description:
      'Opens an update campaign: a job makes what is asked into rows, then tells the CCAS. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE, CAMPAIGN_DUE_IN_PAST, CAMPAIGN_ASKS_NOTHING, CAMPAIGN_WITHOUT_ADDRESSEES.',
  })
  openUpdateCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: UpdateCampaignActInput): Promise<UpdateCampaignType> {
    return this.service.open(viewer, input);
  }
}
