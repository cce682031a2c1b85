import type { Routes } from '@angular/router';

export const crcRoutes: Routes = [
  {
    path: '',
    title: 'Recommandations de la chambre régionale des comptes',
    loadComponent: () => import('./crc-page').then((m) => m.CrcPage),
  },
];
