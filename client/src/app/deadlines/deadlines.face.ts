import type { FeatureFace } from '../faces';

export const DEADLINES = {
  pages: [
    {
      path: 'echeances',
      title: 'À faire',
      operation: 'deadlines.read',
      load: { routes: () => import('./deadlines.routes').then((m) => m.deadlinesRoutes) },
    },
  ],
  entries: [{ space: 'home', title: 'À faire', path: 'echeances' }],
} as const satisfies FeatureFace;
