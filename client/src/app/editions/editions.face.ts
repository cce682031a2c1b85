import type { FeatureFace } from '../faces';

export const EDITIONS = {
  pages: [
    {
      path: 'editions',
      title: 'Éditions',
      operation: 'editions.read',
      load: { routes: () => import('./editions.routes').then((m) => m.editionsRoutes) },
    },
  ],
  entries: [{ space: 'editions', title: 'Toutes les éditions', path: 'editions' }],
  creations: [{ label: 'Édition', path: 'editions/nouvelle', operations: ['editions.manage'] }],
  // blocks, options and what can be chosen come whole
  policies: { EditionBlock: { keyFields: false }, EditionOption: { keyFields: false }, Edition: { fields: { blocks: { merge: false } } } },
} as const satisfies FeatureFace;
