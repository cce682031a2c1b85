import type { FeatureFace } from '../faces';

export const NETWORK = {
  pages: [
    {
      path: 'reseau',
      title: 'Réseau',
      operation: 'network.read',
      load: { routes: () => import('./network.routes').then((m) => m.networkRoutes) },
    },
  ],
  entries: [
    { space: 'network', title: 'Mon CCAS', path: 'reseau/:ccas', isOfOwnCcas: true },
    { space: 'network', title: 'CCAS', path: 'reseau' },
    { space: 'administration', title: 'Territoires', path: 'reseau/territoires', operations: ['outlines.manage'] },
  ],
  creations: [{ label: 'CCAS', path: 'reseau/nouveau', operations: ['ccas.create'] }],
  // A CCAS may come in a short form with different fields from different places: same thing, merged by id.
  policies: { Ccas: { fields: { offices: { merge: false } } } },
} as const satisfies FeatureFace;
