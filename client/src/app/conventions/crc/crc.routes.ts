import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../../core';

export const crcRoutes: Routes = [
  {
    path: '',
    title: 'Recommandations de la chambre régionale des comptes',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./crc-page').then((m) => m.CrcPage),
  },
];
