import type { FeatureFace } from '../faces';
import { homeGuard } from './home.guard';

export const HOME = {
  pages: [
    {
      path: '',
      title: 'Accueil',
      operation: 'home.read',
      guard: homeGuard,
      load: { page: () => import('./home-page').then((m) => m.HomePage) },
    },
  ],
  policies: { Query: { fields: { home: { merge: false } } } },
} as const satisfies FeatureFace;
