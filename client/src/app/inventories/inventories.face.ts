import type { FeatureFace, SpaceEntry } from '../faces';

/** A topic, where people look for it; each weighs on the first load. */
const topic = (title: string, path: string, space: SpaceEntry['space'] = 'network'): SpaceEntry => ({ space, title, path: `etats-des-lieux/${path}` });

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
    topic('ABS et projet social', 'abs', 'compliance'),
    topic('Logiciels métiers', 'logiciels'),
    topic('Outils numériques', 'outils-numeriques'),
    topic('Non-recours', 'non-recours'),
    topic('Gouvernance locale', 'gouvernance-locale'),
    topic('RH et bonnes pratiques', 'ressources-humaines'),
  ],
} as const satisfies FeatureFace;
