import type { FeatureDossier } from '../faces';

export const INVENTORIES_DOSSIER = {
  tabs: [
    {
      path: 'etats-des-lieux',
      title: 'États des lieux',
      order: 57,
      operations: ['forms.readReturns'],
      load: () => import('./ccas-tab').then((m) => m.CcasTab),
    },
  ],
} as const satisfies FeatureDossier;
