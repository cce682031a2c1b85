import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that update campaigns may hold: what people write of them in their own words. */
export const CAMPAIGNS_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: [
    'update_campaign.purpose',
    'update_campaign.message',
    'update_campaign_ccas.reopen_reason',
    'update_campaign_ccas.excuse_reason',
    'update_campaign_reply.reason',
  ],
};
