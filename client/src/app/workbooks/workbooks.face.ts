import type { FeatureFace } from '../faces';

export const WORKBOOKS = {
  pages: [
    {
      path: 'classeurs',
      title: 'Classeurs',
      operation: 'workbooks.use',
      load: { routes: () => import('./workbooks.routes').then((m) => m.workbooksRoutes) },
    },
  ],
  // others come from where they took theirs out, or by its name
  entries: [{ space: 'requests', title: 'Rapporter un classeur', path: 'classeurs', operations: ['campaigns.follow'] }],
  policies: { WorkbookReport: { keyFields: false } },
} as const satisfies FeatureFace;
