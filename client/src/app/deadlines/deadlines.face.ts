import type { FeatureFace } from '../faces';

export const DEADLINES = {
  pages: [
    {
      path: 'echeances',
      title: 'Échéances',
      operation: 'deadlines.read',
      icon: 'calendar',
      load: { routes: () => import('./deadlines.routes').then((m) => m.deadlinesRoutes) },
    },
  ],
} as const satisfies FeatureFace;
