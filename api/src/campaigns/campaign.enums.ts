import { CAMPAIGN_AUDIENCES, CAMPAIGN_CCAS_STATES, CAMPAIGN_ITEM_STATES, CAMPAIGN_REPLIES, CAMPAIGN_SECTION_KINDS, CAMPAIGN_STATES } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of how a campaign stands. */
export const CampaignStateEnum = graphqlEnum('CampaignState', 'How an update campaign stands.', CAMPAIGN_STATES);
/** GraphQL enum of whom a campaign asks. */
export const CampaignAudienceEnum = graphqlEnum('CampaignAudience', 'Whom an update campaign asks.', CAMPAIGN_AUDIENCES);
/** GraphQL enum of what a campaign can ask. */
export const CampaignSectionKindEnum = graphqlEnum('CampaignSectionKind', 'What an update campaign can ask.', CAMPAIGN_SECTION_KINDS);
/** GraphQL enum of how far a CCAS is. */
export const CampaignCcasStateEnum = graphqlEnum('CampaignCcasState', 'How far a CCAS is with what an update campaign asks.', CAMPAIGN_CCAS_STATES);
/** GraphQL enum of what became of something that is asked. */
export const CampaignItemStateEnum = graphqlEnum('CampaignItemState', 'What became of one thing that an update campaign asks.', CAMPAIGN_ITEM_STATES);
/** GraphQL enum of what is said in the campaign itself. */
export const CampaignReplyEnum = graphqlEnum('CampaignReply', 'What is said of it in the campaign itself.', CAMPAIGN_REPLIES);
