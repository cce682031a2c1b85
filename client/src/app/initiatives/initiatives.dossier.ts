import type { FeatureDossier } from '../faces';

export const INITIATIVES_DOSSIER = {
  tabs: [
    {
      path: 'initiatives',
      title: 'Initiatives',
      order: 20,
      operations: ['initiatives.read'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasInitiatives),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasInitiativesBrief),
    },
  ],
  asks: [
    { kind: 'initiatives_news', operation: 'adoption.update', campaign: 'adoption_news', load: () => import('./asked/asked-news').then((m) => m.AskedNews) },
  ],
} as const satisfies FeatureDossier;
