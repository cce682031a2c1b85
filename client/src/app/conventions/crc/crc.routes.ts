import type { Routes } from '@angular/router';
import { renamedParamsGuard } from '../../core';
import { oldScopeGuard } from '../../scope/old-scope.guard';

/** Pages of fifty were counted from 1. */
const firstRowOf = (page: string): string | null => (Number(page) > 1 ? String((Math.trunc(Number(page)) - 1) * 50) : null);

export const crcRoutes: Routes = [
  {
    path: '',
    title: 'Recommandations de la chambre régionale des comptes',
    canActivate: [renamedParamsGuard({ page: { to: 'debut', value: firstRowOf } }), oldScopeGuard],
    loadComponent: () => import('./crc-page').then((m) => m.CrcPage),
  },
];
