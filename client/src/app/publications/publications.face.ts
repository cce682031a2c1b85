import type { FeatureFace } from '../faces';

export const PUBLICATIONS = {
  pages: [
    {
      path: 'publications',
      title: 'Publications',
      operation: 'publications.read',
      load: { routes: () => import('./publications.routes').then((m) => m.publicationsRoutes) },
    },
    {
      path: 'financeurs',
      title: 'Publier aux financeurs',
      operation: 'figures.publish',
      load: { page: () => import('./publish-page/publish-page').then((m) => m.PublishPage) },
    },
  ],
  entries: [
    { space: 'editions', title: 'Publications', path: 'publications' },
    { space: 'editions', title: 'Publications et accès', path: 'financeurs' },
  ],
} as const satisfies FeatureFace;
