import type { Feature } from '../platform/declarations/feature';
import { begins } from '../platform/declarations/outside-event';
import { CAMPAIGNS_ASKS, CAMPAIGNS_DEADLINES, CAMPAIGNS_HISTORY, CAMPAIGNS_HOME, CAMPAIGNS_SEARCH, CAMPAIGNS_SUBJECTS } from './campaigns.declarations';
import { CAMPAIGNS_RESOLVERS, CampaignsModule } from './campaigns.module';
import { CampaignReminders } from './mails/campaign-reminders.job';
import { TellOpening } from './mails/tell-opening.job';
import { OpenCampaign } from './opening/open-campaign.job';
import { UpdateCampaignCcas, UpdateCampaignItem } from './update-campaign-ccas.entity';
import { UpdateCampaignDelegation, UpdateCampaignMail, UpdateCampaignReply } from './update-campaign-parts.entity';
import { UpdateCampaign, UpdateCampaignSection } from './update-campaign.entity';
import { AnswersWorkbook } from './workbook/answers-workbook';
import { CampaignResultsBlock } from './editions/campaign-results.block';

/** Update campaigns: what a network asks of its CCAS by a day, in sections that the features declare. */
export const CAMPAIGNS: Feature = {
  name: 'campaigns',
  module: CampaignsModule,
  entities: [UpdateCampaign, UpdateCampaignSection, UpdateCampaignCcas, UpdateCampaignItem, UpdateCampaignReply, UpdateCampaignDelegation, UpdateCampaignMail],
  resolvers: CAMPAIGNS_RESOLVERS,
  outsideEvents: [
    { event: 'campaign_opened', table: 'update_campaign', when: begins('opened_at') },
    { event: 'campaign_closed', table: 'update_campaign', when: begins('closed_at') },
  ],
  impersonalTexts: {
    update_campaign: ['title', 'audience', 'audience_name', 'state'],
    update_campaign_section: ['kind', 'items'],
    update_campaign_item: ['item', 'label', 'answer'],
    update_campaign_reply: ['kind'],
    update_campaign_mail: ['kind'],
  },
  subjects: CAMPAIGNS_SUBJECTS,
  history: CAMPAIGNS_HISTORY,
  deadlines: CAMPAIGNS_DEADLINES,
  asks: CAMPAIGNS_ASKS,
  home: CAMPAIGNS_HOME,
  search: CAMPAIGNS_SEARCH,
  editionBlocks: [{ kind: 'campaign_results', source: CampaignResultsBlock }],
  jobs: [
    { name: 'campaigns_open', work: OpenCampaign },
    { name: 'campaigns_mail', work: TellOpening },
    { name: 'campaigns_remind', work: CampaignReminders, every: 'hour' },
  ],
  workbooks: [{ kind: 'campaign_answers', source: AnswersWorkbook }],
};
