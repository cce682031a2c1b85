import type { Routes } from '@angular/router';
import { oldScopeGuard } from '../scope/old-scope.guard';

export const deadlinesRoutes: Routes = [
  { path: '', title: 'À faire', canActivate: [oldScopeGuard], loadComponent: () => import('./deadlines-page').then((m) => m.DeadlinesPage) },
];
