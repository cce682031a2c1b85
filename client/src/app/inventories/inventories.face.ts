import type { FeatureFace } from '../faces';

export const INVENTORIES = {
  pages: [
    {
      path: 'etats-des-lieux',
      title: 'États des lieux',
      operation: 'inventories.read',
      load: { routes: () => import('./inventories.routes').then((m) => m.inventoriesRoutes) },
    },
  ],
  entries: [
    { space: 'network', title: 'États des lieux', path: 'etats-des-lieux' },
    { space: 'network', title: 'Logiciels métiers', path: 'etats-des-lieux/logiciels' },
  ],
} as const satisfies FeatureFace;
