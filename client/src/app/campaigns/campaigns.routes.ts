import type { Routes } from '@angular/router';
import { operationGuard } from '../core';

const form = () => import('./written-form/campaign-form-page').then((m) => m.CampaignFormPage);

export const campaignsRoutes: Routes = [
  { path: '', title: 'Campagnes', loadComponent: () => import('./list/campaigns-page').then((m) => m.CampaignsPage) },
  { path: 'nouvelle', title: 'Nouvelle campagne', canActivate: [operationGuard('campaigns.manage')], loadComponent: form },
  { path: ':id/modifier', title: 'Modifier la campagne', canActivate: [operationGuard('campaigns.manage')], loadComponent: form },
  { path: ':id', title: 'Campagne', loadComponent: () => import('./page/campaign-page').then((m) => m.CampaignPage) },
];
