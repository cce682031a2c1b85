import type { FeatureFace } from '../faces';

export const FORMS = {
  pages: [
    {
      path: 'collectes',
      title: 'Collectes et bilans',
      operation: 'forms.read',
      load: { routes: () => import('./forms.routes').then((m) => m.formsRoutes) },
    },
  ],
  entries: [{ space: 'requests', title: 'Collectes et bilans', path: 'collectes' }],
  creations: [{ label: 'Collecte', path: 'collectes/nouvelle', operations: ['forms.manage'] }],
  // a return has no identifier before it is opened, and its answers are those of an entry of it
  policies: {
    FormReturn: { keyFields: false },
    // told to who asks and as he asks: the same collection is told in two ways
    FormResults: { keyFields: false },
    FormAnswer: { keyFields: false },
    FormReturnSummary: { keyFields: false },
    FormReturnToCorrect: { keyFields: false },
    FormCorrection: { keyFields: false },
    FormReturnEdition: { keyFields: false },
    // of a form, and told whole after each act
    FormFeeds: { keyFields: false },
    FormFeedCollection: { keyFields: false },
    FormCollection: { fields: { returns: { merge: false } } },
    Form: { fields: { versions: { merge: false }, draft: { merge: false } } },
  },
} as const satisfies FeatureFace;
