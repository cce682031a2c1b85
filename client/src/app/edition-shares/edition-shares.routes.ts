import type { Routes } from '@angular/router';

export const editionSharesRoutes: Routes = [
  { path: '', title: 'Éditions', loadComponent: () => import('./reading/readable-page').then((m) => m.ReadablePage) },
  { path: ':id', title: 'Édition', loadComponent: () => import('./reading/funder-reading-page').then((m) => m.FunderReadingPage) },
];
