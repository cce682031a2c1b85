import type { FeatureFace } from '../faces';

export const CAMPAIGNS = {
  pages: [
    {
      path: 'campagnes',
      title: 'Campagnes',
      operation: 'campaigns.follow',
      load: { routes: () => import('./campaigns.routes').then((m) => m.campaignsRoutes) },
    },
  ],
  entries: [{ space: 'requests', title: 'Campagnes', path: 'campagnes' }],
  creations: [{ label: 'Campagne', path: 'campagnes/nouvelle', operations: ['campaigns.manage'] }],
  policies: {
    // items and counts come whole with their campaign
    CampaignItem: { keyFields: false },
    CcasCampaignSection: { keyFields: false },
    CampaignCounts: { keyFields: false },
  },
} as const satisfies FeatureFace;
