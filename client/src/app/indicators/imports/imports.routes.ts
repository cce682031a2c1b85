import type { Routes } from '@angular/router';

export const importsRoutes: Routes = [
  { path: '', title: 'Importer des indicateurs', loadComponent: () => import('./imports-page').then((m) => m.ImportsPage) },
  {
    path: ':id',
    title: 'Import',
    loadComponent: () => import('./import-page').then((m) => m.ImportPage),
  },
];
