import type { Routes } from '@angular/router';
import { operationGuard } from '../../core';

export const compareRoutes: Routes = [
  {
    path: '',
    title: 'Comparer des territoires',
    canActivate: [operationGuard('indicators.readNetwork')],
    loadComponent: () => import('./compare-page').then((m) => m.ComparePage),
  },
];
