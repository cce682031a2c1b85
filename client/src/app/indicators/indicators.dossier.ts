import type { FeatureDossier } from '../faces';

export const INDICATORS_DOSSIER = {
  tabs: [
    {
      path: 'chiffres',
      title: 'Chiffres',
      order: 50,
      operations: ['indicators.readNetwork'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasFigures),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasFiguresBrief),
    },
  ],
  asks: [{ kind: 'contest_outcomes', load: () => import('./contests/contest-outcomes').then((m) => m.ContestOutcomes) }],
} as const satisfies FeatureDossier;
