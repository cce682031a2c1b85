import type { Routes } from '@angular/router';
import { operationGuard } from '../core';

export const surveysRoutes: Routes = [
  { path: '', title: 'Enquêtes', loadComponent: () => import('./managing/surveys-page').then((m) => m.SurveysPage) },
  { path: ':id', title: 'Enquête', loadComponent: () => import('./managing/survey-page').then((m) => m.SurveyPage) },
  { path: ':id/papier', title: 'Questionnaire à imprimer', loadComponent: () => import('./managing/paper-page').then((m) => m.PaperPage) },
  {
    path: ':id/saisie',
    title: 'Saisir une réponse papier',
    canActivate: [operationGuard('surveys.manage')],
    loadComponent: () => import('./managing/entry-page').then((m) => m.EntryPage),
  },
];
