import type { Routes } from '@angular/router';

export const publicationsRoutes: Routes = [
  { path: '', title: 'Publications', loadComponent: () => import('./publications-page/publications-page').then((m) => m.PublicationsPage) },
];
