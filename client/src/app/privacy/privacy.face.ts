import type { FeatureFace } from '../faces';

export const PRIVACY = {
  pages: [
    {
      path: 'rgpd',
      title: 'RGPD',
      operation: 'privacy.readAggregates',
      load: { routes: () => import('./privacy.routes').then((m) => m.privacyRoutes) },
    },
  ],
  entries: [{ space: 'compliance', title: 'RGPD', path: 'rgpd' }],
  creations: [{ label: 'Réponse RGPD', path: 'rgpd/a-traiter', operations: ['privacy.update'] }],
  publicPages: [
    {
      path: 'donnees-personnelles',
      title: 'Données personnelles',
      loadComponent: () => import('./personal-data/personal-data-page').then((m) => m.PersonalDataPage),
    },
  ],
} as const satisfies FeatureFace;
