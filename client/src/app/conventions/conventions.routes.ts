import type { Routes } from '@angular/router';
import { operationGuard } from '../core';
import { oldScopeGuard } from '../scope/old-scope.guard';
import { ownPartGuard } from '../scope/own-part.guard';

export const conventionsRoutes: Routes = [
  {
    path: '',
    title: 'Conventions',
    canActivate: [ownPartGuard((id) => `/reseau/${id}/convention`)],
    loadComponent: () => import('./coverage/coverage-page').then((m) => m.CoveragePage),
  },
  {
    path: 'registre',
    title: 'Registre des conventions',
    canActivate: [operationGuard('conventions.read'), oldScopeGuard],
    loadComponent: () => import('./register/register-page').then((m) => m.RegisterPage),
  },
  {
    path: 'nouvelle',
    title: 'Nouvelle convention',
    canActivate: [operationGuard('conventions.manage')],
    loadComponent: () => import('./convention-form/new-convention-page').then((m) => m.NewConventionPage),
  },
  {
    path: 'existante',
    title: 'Saisir une convention existante',
    canActivate: [operationGuard('conventions.manage')],
    loadComponent: () => import('./existing/existing-page').then((m) => m.ExistingConventionPage),
  },
  {
    path: 'modeles',
    canActivate: [operationGuard('templates.read')],
    loadChildren: () => import('./templates/templates.routes').then((m) => m.templatesRoutes),
  },
  {
    path: 'chambre-regionale',
    canActivate: [operationGuard('conventions.read')],
    loadChildren: () => import('./crc/crc.routes').then((m) => m.crcRoutes),
  },
  {
    path: ':id',
    title: 'Convention',
    canActivate: [operationGuard('conventions.read')],
    loadComponent: () => import('./convention-page/convention-page').then((m) => m.ConventionPage),
  },
];
