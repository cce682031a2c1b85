import type { Routes } from '@angular/router';
import { operationGuard } from '../../core';

export const portraitRoutes: Routes = [
  {
    path: '',
    canActivate: [operationGuard('indicators.readNetwork')],
    children: [
      { path: '', title: 'Portraits de territoires', loadComponent: () => import('./choice/portrait-choice-page').then((m) => m.PortraitChoicePage) },
      { path: ':id', title: 'Portrait social', loadComponent: () => import('./portrait-page/portrait-page').then((m) => m.PortraitPage) },
    ],
  },
];
