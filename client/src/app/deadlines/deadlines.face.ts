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
  words: () => import('./deadlines.words').then((m) => m.DEADLINES_WORDS),
} as const satisfies FeatureFace;
