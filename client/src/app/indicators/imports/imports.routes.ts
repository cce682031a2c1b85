import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../../core';

export const importsRoutes: Routes = [
  { path: '', title: 'Importer des indicateurs', loadComponent: () => import('./imports-page').then((m) => m.ImportsPage) },
  {
    path: ':id',
    title: 'Import',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./import-page').then((m) => m.ImportPage),
  },
];
