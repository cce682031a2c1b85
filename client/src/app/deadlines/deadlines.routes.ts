import type { Routes } from '@angular/router';

export const deadlinesRoutes: Routes = [{ path: '', title: 'À faire', loadComponent: () => import('./deadlines-page').then((m) => m.DeadlinesPage) }];
