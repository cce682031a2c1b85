import type { Routes } from '@angular/router';

export const takeoverRoutes: Routes = [
  { path: '', title: 'Reprendre un classeur', loadComponent: () => import('./start/takeovers-page').then((m) => m.TakeoversPage) },
  { path: ':id', title: 'Reprise', loadComponent: () => import('./page/takeover-page').then((m) => m.TakeoverPage) },
];
