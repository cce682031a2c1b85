import type { Routes } from '@angular/router';
import { operationGuard } from '../core';

export const formsRoutes: Routes = [
  { path: '', title: 'Collectes et bilans', loadComponent: () => import('./collections/collections-page').then((m) => m.CollectionsPage) },
  {
    path: 'nouvelle',
    title: 'Nouvelle collecte',
    canActivate: [operationGuard('forms.manage')],
    loadComponent: () => import('./collections/new-collection-page').then((m) => m.NewCollectionPage),
  },
  {
    path: 'formulaires',
    title: 'Formulaires',
    canActivate: [operationGuard('forms.manage')],
    loadComponent: () => import('./composing/forms-page').then((m) => m.FormsPage),
  },
  {
    path: 'formulaires/:id',
    title: 'Formulaire',
    canActivate: [operationGuard('forms.manage')],
    loadComponent: () => import('./composing/form-page').then((m) => m.FormPage),
  },
  {
    path: 'formulaires/:id/indicateurs',
    title: 'Indicateurs alimentés',
    canActivate: [operationGuard('forms.manage')],
    loadComponent: () => import('./feeds/feeds-page').then((m) => m.FeedsPage),
  },
  {
    path: 'formulaires/:id/papier',
    title: 'Formulaire papier',
    canActivate: [operationGuard('forms.manage')],
    loadComponent: () => import('./paper/form-paper-page').then((m) => m.FormPaperPage),
  },
  { path: ':id', title: 'Collecte', loadComponent: () => import('./collections/collection-page').then((m) => m.CollectionPage) },
  { path: ':id/resultats', title: 'Résultats', loadComponent: () => import('./results/results-page').then((m) => m.ResultsPage) },
  {
    path: ':id/ccas/:ccasId/fichier',
    title: 'Importer un fichier',
    canActivate: [operationGuard('forms.answer')],
    loadComponent: () => import('./importing/file-page').then((m) => m.FilePage),
  },
  { path: ':id/ccas/:ccasId/papier', title: 'Formulaire papier', loadComponent: () => import('./paper/return-paper-page').then((m) => m.ReturnPaperPage) },
  { path: ':id/ccas/:ccasId', title: 'Réponse du CCAS', loadComponent: () => import('./filling/return-page').then((m) => m.ReturnPage) },
];
