import type { Routes } from '@angular/router';

export const proposalsRoutes: Routes = [{ path: '', loadComponent: () => import('./proposals-page').then((m) => m.ProposalsPage) }];
