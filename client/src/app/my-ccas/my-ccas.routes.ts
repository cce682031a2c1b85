import type { Routes } from '@angular/router';

const loadPage = () => import('./my-ccas-page/my-ccas-page').then((m) => m.MyCcasPage);

export const myCcasRoutes: Routes = [
  { path: '', title: 'Mon CCAS', loadComponent: loadPage },
  { path: ':ccasId', title: 'Mon CCAS', loadComponent: loadPage },
];
