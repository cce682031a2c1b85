import type { Routes } from '@angular/router';
import { operationGuard } from '../core';
import { oldScopeGuard } from '../scope/old-scope.guard';
import { ownPartGuard } from '../scope/own-part.guard';

export const privacyRoutes: Routes = [
  {
    path: '',
    title: 'RGPD',
    canActivate: [oldScopeGuard, ownPartGuard((id) => `/rgpd/ccas/${id}`)],
    loadComponent: () => import('./base-page/base-page').then((m) => m.BasePage),
  },
  {
    path: 'a-traiter',
    title: 'RGPD à traiter',
    canActivate: [operationGuard('privacy.update'), oldScopeGuard],
    loadComponent: () => import('./worklist/worklist-page').then((m) => m.WorklistPage),
  },
  {
    path: 'plan',
    title: 'Plan d’actions RGPD',
    canActivate: [operationGuard('privacy.readStatus'), oldScopeGuard],
    loadComponent: () => import('./actions/plan-page').then((m) => m.PlanPage),
  },
  { path: 'maturite', title: 'Maturité du réseau', loadComponent: () => import('./maturity/campaigns-page').then((m) => m.CampaignsPage) },
  {
    path: 'ccas/:id/maturite/:campagne',
    title: 'Évaluer la maturité',
    loadComponent: () => import('./maturity/assess-page').then((m) => m.AssessPage),
  },
  { path: 'politique', title: 'Validité des preuves', loadComponent: () => import('./policy/policy-page').then((m) => m.PolicyPage) },
  { path: 'ccas/:id', title: 'RGPD d’un CCAS', loadComponent: () => import('./ccas-page/ccas-page').then((m) => m.CcasPrivacyPage) },
];
