import type { Routes } from '@angular/router';
import { operationGuard } from '../core';

export const editionsRoutes: Routes = [
  { path: '', title: 'Éditions', loadComponent: () => import('./list/editions-page').then((m) => m.EditionsPage) },
  {
    path: 'nouvelle',
    title: 'Nouvelle édition',
    canActivate: [operationGuard('editions.manage')],
    loadComponent: () => import('./new/new-edition-page').then((m) => m.NewEditionPage),
  },
  { path: ':id', title: 'Édition', loadComponent: () => import('./edition-page/edition-page').then((m) => m.EditionPage) },
  { path: ':id/changements', title: 'Ce qui a changé', loadComponent: () => import('./compare/changes-page').then((m) => m.ChangesPage) },
];
