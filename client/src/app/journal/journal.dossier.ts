import type { FeatureDossier } from '../faces';

export const JOURNAL_DOSSIER = {
  tabs: [
    {
      path: 'historique',
      title: 'Historique',
      order: 90,
      operations: ['journal.read'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasHistory),
      brief: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasHistoryBrief),
    },
  ],
} as const satisfies FeatureDossier;
