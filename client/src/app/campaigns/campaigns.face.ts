import type { FeatureFace } from '../faces';

export const CAMPAIGNS = {
  policies: {
    // items and sections come whole with their campaign
    CampaignItem: { keyFields: false },
    CcasCampaignSection: { keyFields: false },
    CampaignCounts: { keyFields: false },
  },
} as const satisfies FeatureFace;
