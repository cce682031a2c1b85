import type { FeatureFace } from '../faces';

export const NETWORK = {
  pages: [
    {
      path: 'reseau',
      title: 'Réseau',
      operation: 'network.read',
      icon: 'users',
      load: { routes: () => import('./network.routes').then((m) => m.networkRoutes) },
    },
  ],
  // A CCAS may come in a short form with different fields from different places: same thing, merged by id.
  policies: { Ccas: { fields: { offices: { merge: false } } } },
} as const satisfies FeatureFace;
