import type { FeatureFace } from '../faces';

export const PRIVACY = {
  pages: [
    {
      path: 'rgpd',
      title: 'RGPD',
      operation: 'privacy.readAggregates',
      load: { routes: () => import('./privacy.routes').then((m) => m.privacyRoutes) },
    },
    {
      path: 'donnees-personnelles',
      title: 'Données personnelles',
      load: { page: () => import('./personal-data/personal-data-page').then((m) => m.PersonalDataPage) },
    },
  ],
  entries: [{ space: 'compliance', title: 'RGPD', path: 'rgpd' }],
} as const satisfies FeatureFace;
