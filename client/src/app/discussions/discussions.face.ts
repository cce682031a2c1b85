import type { FeatureFace } from '../faces';

export const DISCUSSIONS = {
  pages: [
    {
      path: 'discussions',
      title: 'Discussion',
      operation: 'network.read',
      load: { routes: () => import('./discussions.routes').then((m) => m.discussionsRoutes) },
    },
  ],
} as const satisfies FeatureFace;
