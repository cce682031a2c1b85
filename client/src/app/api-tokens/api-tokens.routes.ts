import type { Routes } from '@angular/router';

/** A person's tokens, and how tools use them. */
export const apiTokensRoutes: Routes = [
  { path: '', title: 'Accès pour vos outils', loadComponent: () => import('./tokens-page').then((m) => m.TokensPage) },
  { path: 'exemples', title: 'Exemples pour vos outils', loadComponent: () => import('./examples-page').then((m) => m.ExamplesPage) },
];
