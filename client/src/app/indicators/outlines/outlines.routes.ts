import type { Routes } from '@angular/router';
import { operationGuard } from '../../core';

export const outlinesRoutes: Routes = [
  {
    path: '',
    title: 'Contours des territoires',
    canActivate: [operationGuard('outlines.manage')],
    loadComponent: () => import('./outlines-page').then((m) => m.OutlinesPage),
  },
];
