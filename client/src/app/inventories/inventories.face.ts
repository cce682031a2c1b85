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
    { space: 'compliance', title: 'ABS et projet social', path: 'etats-des-lieux/abs' },
    { space: 'network', title: 'Logiciels métiers', path: 'etats-des-lieux/logiciels' },
    { space: 'network', title: 'Outils numériques', path: 'etats-des-lieux/outils-numeriques' },
    { space: 'network', title: 'Non-recours', path: 'etats-des-lieux/non-recours' },
    { space: 'network', title: 'Gouvernance locale', path: 'etats-des-lieux/gouvernance-locale' },
    { space: 'network', title: 'RH et bonnes pratiques', path: 'etats-des-lieux/ressources-humaines' },
  ],
} as const satisfies FeatureFace;
