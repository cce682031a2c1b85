import type { Routes, UrlSegment } from '@angular/router';
import { operationGuard } from '../core';
import { beginDossier } from '../faces/dossiers';
import { oldScopeGuard } from '../scope/old-scope.guard';

/** `:id` and `:id/:tab` are one page, which stays while its tabs change. */
const dossierMatcher = (segments: UrlSegment[]) => {
  const [id, tab] = segments;
  return id && segments.length <= 2 ? { consumed: segments, posParams: { id, ...(tab ? { tab } : {}) } } : null;
};

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
  {
    path: ':id/modifier',
    title: 'Modifier un CCAS',
    loadComponent: () => import('./ccas-editing/ccas-editing').then((m) => m.CcasEditing),
  },
  { path: ':id/imprimer', title: 'Dossier à imprimer', loadComponent: () => import('./dossier/print/dossier-print').then((m) => m.DossierPrint) },
  { matcher: dossierMatcher, title: 'CCAS', canActivate: [beginDossier], loadComponent: () => import('./dossier/dossier').then((m) => m.Dossier) },
];
