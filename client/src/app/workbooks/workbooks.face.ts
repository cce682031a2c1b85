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
  entries: [{ space: 'requests', title: 'Rapporter un classeur', path: 'classeurs' }],
  policies: { WorkbookReport: { keyFields: false } },
} as const satisfies FeatureFace;
