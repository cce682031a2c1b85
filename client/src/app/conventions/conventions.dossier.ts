import type { FeatureDossier } from '../faces';

export const CONVENTIONS_DOSSIER = {
  tabs: [
    {
      path: 'convention',
      title: 'Convention',
      order: 30,
      operations: ['conventions.readStatus'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasConventions),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasConventionsBrief),
    },
  ],
  asks: [{ kind: 'convention_steps', campaign: 'convention_lacks', load: () => import('./asked/asked-steps').then((m) => m.AskedSteps) }],
} as const satisfies FeatureDossier;
