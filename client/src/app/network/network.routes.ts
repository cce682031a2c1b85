import type { Routes } from '@angular/router';
import { operationGuard } from '../core';
import { oldScopeGuard } from '../scope/old-scope.guard';

export const networkRoutes: Routes = [
  { path: '', title: 'Réseau', canActivate: [oldScopeGuard], loadComponent: () => import('./ccas-list/ccas-list').then((m) => m.CcasList) },
  {
    path: 'nouveau',
    title: 'Ajouter un CCAS',
    canActivate: [operationGuard('ccas.create')],
    loadComponent: () => import('./ccas-creation/ccas-creation').then((m) => m.CcasCreation),
  },
  { path: 'territoires', title: 'Territoires', loadComponent: () => import('./territory-search/territory-search').then((m) => m.TerritorySearch) },
  { path: 'territoires/:id', title: 'Territoire', loadComponent: () => import('./territory-page/territory-page').then((m) => m.TerritoryPage) },
  { path: ':id', title: 'CCAS', loadComponent: () => import('./ccas-page/ccas-page').then((m) => m.CcasPage) },
  {
    path: ':id/modifier',
    title: 'Modifier un CCAS',
    loadComponent: () => import('./ccas-editing/ccas-editing').then((m) => m.CcasEditing),
  },
];
