import type { Routes } from '@angular/router';

export const deadlinesRoutes: Routes = [{ path: '', title: 'Échéances', loadComponent: () => import('./deadlines-page').then((m) => m.DeadlinesPage) }];
