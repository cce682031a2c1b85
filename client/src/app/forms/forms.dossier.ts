import type { FeatureDossier } from '../faces';

export const FORMS_DOSSIER = {
  tabs: [
    {
      path: 'collectes',
      title: 'Collectes',
      order: 55,
      operations: ['forms.readReturns'],
      load: () => import('./collections/ccas-tab').then((m) => m.CcasTab),
    },
  ],
  asks: [
    { kind: 'form_returns', load: () => import('./collections/asked-returns').then((m) => m.AskedReturns) },
    { kind: null, campaign: 'form', load: () => import('./collections/asked-forms').then((m) => m.AskedForms) },
  ],
} as const satisfies FeatureDossier;
