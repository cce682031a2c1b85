import type { Routes } from '@angular/router';

export const cohortsRoutes: Routes = [
  { path: '', title: 'Groupes de CCAS', loadComponent: () => import('./cohorts-page/cohorts-page').then((m) => m.CohortsPage) },
  { path: ':id', title: 'Groupe de CCAS', loadComponent: () => import('./cohort-page/cohort-page').then((m) => m.CohortPage) },
];
