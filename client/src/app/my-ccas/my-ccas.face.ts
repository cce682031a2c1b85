import type { FeatureFace } from '../faces';

export const MY_CCAS = {
  pages: [
    {
      path: 'mon-ccas',
      title: 'Mon CCAS',
      operation: 'adoption.update',
      count: () => import('../asks').then((m) => m.AskedCount),
      load: { routes: () => import('./my-ccas.routes').then((m) => m.myCcasRoutes) },
    },
  ],
  entries: [{ space: 'home', title: 'À répondre', path: 'mon-ccas', isOfOwnCcas: true }],
} as const satisfies FeatureFace;
