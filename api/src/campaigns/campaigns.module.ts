import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { NewsModule } from '../news';
import { CampaignAnswersResolver } from './answers/campaign-answers.resolver';
import { CampaignAnswersService } from './answers/campaign-answers.service';
import { CampaignActsService } from './board/campaign-acts.service';
import { CampaignBoardResolver } from './board/campaign-board.resolver';
import { RemindOfCampaignService } from './board/remind-of-campaign.service';
import { CampaignMails } from './mails/campaign-mails.service';
import { CampaignReminders } from './mails/campaign-reminders.job';
import { TellOpening } from './mails/tell-opening.job';
import { OpenCampaign } from './opening/open-campaign.job';
import { OpenCampaignService } from './opening/open-campaign.service';
import { OpeningResolver } from './opening/opening.resolver';
import { UpdateCampaignsResolver } from './written/update-campaigns.resolver';
import { UpdateCampaignsService } from './written/update-campaigns.service';
import { AnswersWorkbook } from './workbook/answers-workbook';
import { CampaignResultsBlock } from './editions/campaign-results.block';

/** Resolvers of the feature. */
export const CAMPAIGNS_RESOLVERS = [UpdateCampaignsResolver, OpeningResolver, CampaignBoardResolver, CampaignAnswersResolver];

@Module({
  imports: [AccountsModule, NewsModule],
  providers: [
    CampaignResultsBlock,
    ...CAMPAIGNS_RESOLVERS,
    UpdateCampaignsService,
    OpenCampaignService,
    OpenCampaign,
    CampaignMails,
    TellOpening,
    CampaignReminders,
    CampaignAnswersService,
    CampaignActsService,
    RemindOfCampaignService,
    AnswersWorkbook,
  ],
})
export class CampaignsModule {}
