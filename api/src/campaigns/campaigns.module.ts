import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { CampaignAnswersResolver } from './answers/campaign-answers.resolver';
import { CampaignAnswersService } from './answers/campaign-answers.service';
import { CampaignMails } from './mails/campaign-mails.service';
import { TellOpening } from './mails/tell-opening.job';
import { OpenCampaign } from './opening/open-campaign.job';
import { OpenCampaignService } from './opening/open-campaign.service';
import { OpeningResolver } from './opening/opening.resolver';
import { UpdateCampaignsResolver } from './written/update-campaigns.resolver';
import { UpdateCampaignsService } from './written/update-campaigns.service';

/** Resolvers of the feature. */
export const CAMPAIGNS_RESOLVERS = [UpdateCampaignsResolver, OpeningResolver, CampaignAnswersResolver];

@Module({
  imports: [AccountsModule],
  providers: [...CAMPAIGNS_RESOLVERS, UpdateCampaignsService, OpenCampaignService, OpenCampaign, CampaignMails, TellOpening, CampaignAnswersService],
})
export class CampaignsModule {}
