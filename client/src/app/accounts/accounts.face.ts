import type { FeatureFace } from '../faces';

export const ACCOUNTS = {
  pages: [
    {
      path: 'comptes',
      title: 'Comptes',
      operation: 'accounts.read',
      load: { routes: () => import('./accounts.routes').then((m) => m.accountsRoutes) },
    },
    { path: 'mon-compte', title: 'Mon compte', load: { page: () => import('./my-account/my-account-page').then((m) => m.MyAccountPage) } },
  ],
  entries: [{ space: 'administration', title: 'Comptes', path: 'comptes' }],
  creations: [{ label: 'Compte', path: 'comptes/nouveau', operations: ['accounts.manage'] }],
  publicPages: [
    { path: 'connexion', title: 'Connexion', loadComponent: () => import('./sign-in/sign-in-page').then((m) => m.SignInPage) },
    { path: 'mot-de-passe-oublie', title: 'Mot de passe oublié', loadComponent: () => import('./sign-in/request-link-page').then((m) => m.RequestLinkPage) },
    { path: 'lien/:token', title: 'Lien reçu par courriel', loadComponent: () => import('./one-time-link/one-time-link-page').then((m) => m.OneTimeLinkPage) },
    { path: 'ouvrir/:token', title: 'Lien reçu par courriel', loadComponent: () => import('./page-link/page-link-page').then((m) => m.PageLinkPage) },
  ],
  policies: { Account: { fields: { roles: { merge: false } } } },
} as const satisfies FeatureFace;
