import type { FeatureFace } from '../faces';

export const TAKEOVER = {
  pages: [
    {
      path: 'initiatives/reprise',
      title: 'Reprendre un classeur',
      operation: 'takeover.manage',
      load: { routes: () => import('./takeover.routes').then((m) => m.takeoverRoutes) },
    },
  ],
  entries: [{ space: 'initiatives', title: 'Reprendre un classeur', path: 'initiatives/reprise', operations: ['takeover.manage'] }],
  creations: [{ label: 'Plan, depuis un classeur', path: 'initiatives/reprise', operations: ['takeover.manage'] }],
  policies: {
    Takeover: { fields: { content: { merge: false } } },
  },
} as const satisfies FeatureFace;
