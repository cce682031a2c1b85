import type { FeatureFace } from '../faces';

export const COHORTS = {
  pages: [
    {
      path: 'reseau/groupes',
      title: 'Groupes de CCAS',
      operation: 'cohorts.read',
      load: { routes: () => import('./cohorts.routes').then((m) => m.cohortsRoutes) },
    },
  ],
  entries: [{ space: 'network', title: 'Groupes de CCAS', path: 'reseau/groupes', operations: ['cohorts.read'] }],
} as const satisfies FeatureFace;
