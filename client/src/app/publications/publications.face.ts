import type { FeatureFace } from '../faces';

export const PUBLICATIONS = {
  pages: [
    {
      path: 'publications',
      title: 'Publications',
      operation: 'publications.read',
      icon: 'file',
      load: { routes: () => import('./publications.routes').then((m) => m.publicationsRoutes) },
    },
  ],
  words: () => import('./publications.words').then((m) => m.PUBLICATIONS_WORDS),
} as const satisfies FeatureFace;
