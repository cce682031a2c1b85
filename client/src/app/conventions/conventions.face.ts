import type { FeatureFace } from '../faces';

export const CONVENTIONS = {
  pages: [
    {
      path: 'conventions',
      title: 'Conventions',
      operation: 'conventions.readStatus',
      icon: 'signature',
      load: { routes: () => import('./conventions.routes').then((m) => m.conventionsRoutes) },
    },
  ],
} as const satisfies FeatureFace;
