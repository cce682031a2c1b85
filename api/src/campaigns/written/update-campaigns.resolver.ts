import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { ChangeUpdateCampaignInput, CreateUpdateCampaignInput, UpdateCampaignActInput } from './update-campaign.input';
import { CampaignChoices, UpdateCampaignType } from './update-campaign.type';
import { UpdateCampaignsService } from './update-campaigns.service';

@Resolver(() => UpdateCampaignType)
export class UpdateCampaignsResolver {
  constructor(private readonly service: UpdateCampaignsService) {}

  @Allow('campaigns.follow')
  @Price(4)
  @Query(() => [UpdateCampaignType], {
    description: 'The latest 60 update campaigns of a network, the latest first, with how far the CCAS are that the viewer follows.',
  })
  updateCampaigns(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<UpdateCampaignType[]> {
    return this.service.list(viewer, networkId);
  }

  @Allow('campaigns.follow')
  @Price(2)
  @Query(() => UpdateCampaignType, { description: 'One update campaign.' })
  updateCampaign(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<UpdateCampaignType> {
    return this.service.get(viewer, id);
  }

  @Allow('campaigns.manage')
  @Query(() => [CampaignChoices], { description: 'What an update campaign of the network can ask today, kind by kind.' })
  campaignChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<CampaignChoices[]> {
    return this.service.choices(viewer, networkId);
  }

  @Allow('campaigns.manage')
  @Mutation(() => UpdateCampaignType, { description: 'Writes an update campaign; nobody is told before it opens.' })
  createUpdateCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The campaign.' }) input: CreateUpdateCampaignInput,
  ): Promise<UpdateCampaignType> {
    return this.service.create(viewer, input);
  }

  @Allow('campaigns.manage')
  @Mutation(() => UpdateCampaignType, {
    description: 'Changes an update campaign; of one that has opened, its words alone. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.',
  })
  changeUpdateCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: ChangeUpdateCampaignInput,
  ): Promise<UpdateCampaignType> {
    return this.service.change(viewer, input);
  }

  @Allow('campaigns.manage')
  @Mutation(() => Boolean, { description: 'Deletes an update campaign that has not opened. Refused: STALE_VERSION, CAMPAIGN_WRONG_STATE.' })
  deleteUpdateCampaign(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: UpdateCampaignActInput): Promise<boolean> {
    return this.service.delete(viewer, input);
  }
}
