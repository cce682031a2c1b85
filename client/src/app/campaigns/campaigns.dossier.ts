import type { FeatureDossier } from '../faces';

export const CAMPAIGNS_DOSSIER = {
  asks: [{ kind: 'campaigns', operation: 'campaigns.read', load: () => import('./asked/asked-campaigns').then((m) => m.AskedCampaigns) }],
} as const satisfies FeatureDossier;
