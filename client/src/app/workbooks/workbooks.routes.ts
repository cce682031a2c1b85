import type { Routes } from '@angular/router';

export const workbooksRoutes: Routes = [
  { path: '', title: 'Rapporter un classeur', loadComponent: () => import('./returns-page').then((m) => m.ReturnsPage) },
  { path: ':id', title: 'Classeur rapporté', loadComponent: () => import('./return-page/return-page').then((m) => m.ReturnPage) },
];
