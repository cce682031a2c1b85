import type { FeatureFace } from '../faces';

export const INDICATORS = {
  pages: [
    {
      path: 'indicateurs',
      title: 'Indicateurs',
      operation: 'indicators.read',
      load: { routes: () => import('./indicators.routes').then((m) => m.indicatorsRoutes) },
    },
  ],
  entries: [
    { space: 'observatory', title: 'Indicateurs', path: 'indicateurs' },
    { space: 'observatory', title: 'Portraits', path: 'indicateurs/territoires' },
    { space: 'observatory', title: 'Comparer', path: 'indicateurs/comparer' },
    { space: 'observatory', title: 'Contestations', path: 'indicateurs/contestations', operations: ['indicators.readNetwork'] },
    { space: 'observatory', title: 'Imports', path: 'indicateurs/importer', operations: ['indicators.import', 'indicators.changeShared'] },
    { space: 'observatory', title: 'Propositions', path: 'indicateurs/propositions', operations: ['indicators.decideShared'] },
    { space: 'administration', title: 'Contours', path: 'indicateurs/contours', operations: ['outlines.manage'] },
  ],
  creations: [{ label: 'Indicateur', path: 'indicateurs/catalogue/nouveau', operations: ['indicators.manage', 'indicators.manageShared'] }],
  // A list asks for the counts of a report, a page for all of it: one thing.
  policies: { IndicatorImport: { fields: { report: { merge: true } } } },
} as const satisfies FeatureFace;
