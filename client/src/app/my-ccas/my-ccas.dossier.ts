import type { FeatureDossier } from '../faces';

export const MY_CCAS_DOSSIER = {
  tabs: [
    {
      path: 'a-repondre',
      title: 'À répondre',
      order: 0,
      operations: ['adoption.update', 'privacy.update', 'conventions.manage'],
      load: () => import('./asked-tab/asked-tab').then((m) => m.AskedTab),
    },
  ],
} as const satisfies FeatureDossier;
