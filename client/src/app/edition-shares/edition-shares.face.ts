import type { FeatureFace } from '../faces';

export const EDITION_SHARES = {
  pages: [
    {
      path: 'partages',
      title: 'Partages des éditions',
      operation: 'editionShares.manage',
      load: { page: () => import('./shares/shares-page').then((m) => m.SharesPage) },
    },
    {
      path: 'lectures-editions',
      title: 'Éditions reçues',
      operation: 'editionShares.read',
      load: { routes: () => import('./edition-shares.routes').then((m) => m.editionSharesRoutes) },
    },
  ],
  entries: [
    { space: 'editions', title: 'Éditions reçues', path: 'lectures-editions' },
    { space: 'editions', title: 'Partages', path: 'partages' },
  ],
  publicPages: [{ path: 'lecture/:token', title: 'Édition', loadComponent: () => import('./reading/link-page').then((m) => m.LinkPage) }],
  policies: { EditionShare: { fields: { grants: { merge: false }, links: { merge: false }, readings: { merge: false } } } },
} as const satisfies FeatureFace;
