import type { Routes } from '@angular/router';
import { operationGuard } from '../core';

export const indicatorsRoutes: Routes = [
  { path: '', title: 'Indicateurs', loadComponent: () => import('./catalogue/catalogue-page').then((m) => m.CataloguePage) },
  {
    path: 'catalogue/nouveau',
    title: 'Nouvel indicateur',
    canActivate: [operationGuard('indicators.manage', 'indicators.manageShared', 'indicators.proposeShared')],
    loadChildren: () => import('./editor/editor.routes').then((m) => m.editorRoutes),
  },
  {
    path: 'importer',
    title: 'Imports',
    canActivate: [operationGuard('indicators.import', 'indicators.changeShared')],
    loadChildren: () => import('./imports/imports.routes').then((m) => m.importsRoutes),
  },
  {
    path: 'contestations',
    title: 'Contestations',
    canActivate: [operationGuard('indicators.readNetwork')],
    loadChildren: () => import('./contests/contests.routes').then((m) => m.contestsRoutes),
  },
  {
    path: 'propositions',
    title: 'Propositions',
    canActivate: [operationGuard('indicators.decideShared')],
    loadChildren: () => import('./proposals/proposals.routes').then((m) => m.proposalsRoutes),
  },
  {
    path: 'territoires',
    title: 'Portraits de territoires',
    loadChildren: () => import('./portrait/portrait.routes').then((m) => m.portraitRoutes),
  },
  {
    path: 'comparer',
    title: 'Comparer des territoires',
    loadChildren: () => import('./compare/compare.routes').then((m) => m.compareRoutes),
  },
  {
    path: 'contours',
    title: 'Contours des territoires',
    canActivate: [operationGuard('outlines.manage')],
    loadChildren: () => import('./outlines/outlines.routes').then((m) => m.outlinesRoutes),
  },
  {
    path: ':code/modifier',
    title: 'Modifier un indicateur',
    canActivate: [operationGuard('indicators.manage', 'indicators.manageShared', 'indicators.proposeShared')],
    loadChildren: () => import('./editor/editor.routes').then((m) => m.editorRoutes),
  },
  {
    path: ':code',
    title: 'Indicateur',
    loadComponent: () => import('./indicator-page/indicator-page').then((m) => m.IndicatorPage),
  },
];
