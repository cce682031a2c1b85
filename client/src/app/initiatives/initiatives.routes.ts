import type { Routes } from '@angular/router';
import { operationGuard } from '../core';
import { oldScopeGuard } from '../scope/old-scope.guard';

export const initiativesRoutes: Routes = [
  { path: '', title: 'Matrice des initiatives', canActivate: [oldScopeGuard], loadComponent: () => import('./matrix/matrix-page').then((m) => m.MatrixPage) },
  {
    path: 'liste',
    title: 'Liste des initiatives',
    canActivate: [oldScopeGuard],
    loadComponent: () => import('./initiative-list/initiative-list-page').then((m) => m.InitiativeListPage),
  },
  {
    path: 'frise',
    title: 'Frise des initiatives',
    loadComponent: () => import('./timeline/timeline-page').then((m) => m.TimelinePage),
  },
  {
    path: 'blocages',
    title: 'Blocages',
    canActivate: [operationGuard('adoption.readDetail')],
    loadComponent: () => import('./blockers/blockers-page').then((m) => m.BlockersPage),
  },
  {
    path: 'nouvelle',
    title: 'Nouvelle initiative',
    canActivate: [operationGuard('initiatives.manage')],
    loadComponent: () => import('./new-initiative/new-initiative-page').then((m) => m.NewInitiativePage),
  },
  {
    path: 'plans/copie',
    title: 'Préparer le plan suivant',
    canActivate: [operationGuard('initiatives.manage')],
    loadComponent: () => import('./plans/copy-plan/copy-plan-page').then((m) => m.CopyPlanPage),
  },
  {
    path: 'plans/modeles',
    title: 'Modèles',
    canActivate: [operationGuard('planTemplates.read')],
    loadComponent: () => import('./templates/templates-page').then((m) => m.TemplatesPage),
  },
  { path: 'modeles', redirectTo: 'plans/modeles' },
  { path: 'plans', title: 'Plans', loadComponent: () => import('./plans/plans-page').then((m) => m.PlansPage) },
  {
    path: 'recommandations',
    title: 'Recommandations',
    loadComponent: () => import('./recommendations/recommendations-page').then((m) => m.RecommendationsPage),
  },
  {
    path: ':id/budget',
    title: 'Budget et compte rendu',
    canActivate: [operationGuard('funding.read')],
    loadComponent: () => import('./budget/budget-page').then((m) => m.BudgetPage),
  },
  {
    path: ':id',
    title: 'Initiative',
    loadComponent: () => import('./initiative-page/initiative-page').then((m) => m.InitiativePage),
  },
];
