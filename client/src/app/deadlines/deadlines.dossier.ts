import type { FeatureDossier } from '../faces';

export const DEADLINES_DOSSIER = {
  tabs: [
    {
      path: 'echeances',
      title: 'Échéances',
      order: 60,
      operations: ['deadlines.read'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasDeadlines),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasDeadlinesBrief),
    },
  ],
  asks: [{ kind: 'deadlines', load: () => import('./asked/asked-deadlines').then((m) => m.AskedDeadlines) }],
} as const satisfies FeatureDossier;
