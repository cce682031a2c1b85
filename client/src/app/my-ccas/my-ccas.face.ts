import type { FeatureFace } from '../faces';

export const MY_CCAS = {
  pages: [
    {
      path: 'mon-ccas',
      title: 'Mon CCAS',
      operation: 'adoption.update',
      icon: 'building',
      isOfOwnCcas: true,
      load: { routes: () => import('./my-ccas.routes').then((m) => m.myCcasRoutes) },
    },
  ],
} as const satisfies FeatureFace;
