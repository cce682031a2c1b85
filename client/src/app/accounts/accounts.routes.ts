import type { Routes } from '@angular/router';
import { operationGuard, renamedParamsGuard } from '../core';

export const accountsRoutes: Routes = [
  {
    path: '',
    canActivate: [renamedParamsGuard({ recherche: { to: 'q' } })],
    loadComponent: () => import('./account-list/account-list-page').then((m) => m.AccountListPage),
  },
  {
    path: 'nouveau',
    title: 'Inviter une personne',
    canActivate: [operationGuard('accounts.manage')],
    loadComponent: () => import('./account-form/account-form-page').then((m) => m.AccountFormPage),
  },
  { path: ':id', title: 'Compte', loadComponent: () => import('./account-page/account-page').then((m) => m.AccountPage) },
  {
    path: ':id/modifier',
    title: 'Modifier un compte',
    canActivate: [operationGuard('accounts.manage')],
    loadComponent: () => import('./account-form/account-form-page').then((m) => m.AccountFormPage),
  },
];
