import type { FeatureFace } from '../faces';

export const INDICATORS = {
  pages: [
    {
      path: 'indicateurs',
      title: 'Indicateurs',
      operation: 'indicators.read',
      icon: 'chart',
      load: { routes: () => import('./indicators.routes').then((m) => m.indicatorsRoutes) },
    },
  ],
  // A list asks for the counts of a report, a page for all of it: one thing.
  policies: { IndicatorImport: { fields: { report: { merge: true } } } },
} as const satisfies FeatureFace;
