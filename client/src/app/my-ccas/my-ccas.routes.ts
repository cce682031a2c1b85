import type { Routes } from '@angular/router';
import { beginDossier } from '../faces/dossiers';

const loadPage = () => import('./my-ccas-page/my-ccas-page').then((m) => m.MyCcasPage);

export const myCcasRoutes: Routes = [
  { path: '', title: 'Mon CCAS', canActivate: [beginDossier], loadComponent: loadPage },
  { path: ':ccasId', title: 'Mon CCAS', canActivate: [beginDossier], loadComponent: loadPage },
];
