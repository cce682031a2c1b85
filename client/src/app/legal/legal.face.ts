import type { FeatureFace } from '../faces';

/** Read by anybody, signed in or not: the foot of every page leads there. */
export const LEGAL = {
  publicPages: [
    { path: 'accessibilite', title: 'Accessibilité', loadComponent: () => import('./accessibility-page').then((m) => m.AccessibilityPage) },
    { path: 'mentions-legales', title: 'Mentions légales', loadComponent: () => import('./notices-page').then((m) => m.NoticesPage) },
    { path: 'aide', title: 'Aide et contact', loadComponent: () => import('./help-page').then((m) => m.HelpPage) },
    { path: 'nouveautes', title: 'Nouveautés', loadComponent: () => import('./news-page').then((m) => m.NewsPage) },
  ],
} as const satisfies FeatureFace;
