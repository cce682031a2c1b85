import type { Routes } from '@angular/router';

export const contestsRoutes: Routes = [{ path: '', title: 'Contestations', loadComponent: () => import('./contests-page').then((m) => m.ContestsPage) }];
