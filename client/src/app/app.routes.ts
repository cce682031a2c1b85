import type { Routes } from '@angular/router';
import { operationGuard } from './core/guards/operation.guard';
import { signedInGuard } from './core/guards/signed-in.guard';
import { unsavedWorkGuard } from './core/guards/unsaved-work.guard';
import { homeGuard } from './home/home.guard';

export const routes: Routes = [
  { path: 'connexion', title: 'Connexion', loadComponent: () => import('./accounts/sign-in/sign-in-page').then((m) => m.SignInPage) },
  {
    path: 'mot-de-passe-oublie',
    title: 'Mot de passe oublié',
    loadComponent: () => import('./accounts/sign-in/request-link-page').then((m) => m.RequestLinkPage),
  },
  {
    path: 'lien/:token',
    title: 'Lien reçu par courriel',
    loadComponent: () => import('./accounts/one-time-link/one-time-link-page').then((m) => m.OneTimeLinkPage),
  },
  {
    path: '',
    canActivate: [signedInGuard],
    canActivateChild: [unsavedWorkGuard],
    canDeactivate: [unsavedWorkGuard],
    children: [
      { path: '', pathMatch: 'full', title: 'Accueil', canActivate: [homeGuard], loadComponent: () => import('./home/home-page').then((m) => m.HomePage) },
      {
        path: 'initiatives',
        title: 'Initiatives',
        canActivate: [operationGuard('initiatives.read')],
        loadChildren: () => import('./initiatives/initiatives.routes').then((m) => m.initiativesRoutes),
      },
      {
        path: 'conventions',
        title: 'Conventions',
        canActivate: [operationGuard('conventions.readStatus')],
        loadChildren: () => import('./conventions/conventions.routes').then((m) => m.conventionsRoutes),
      },
      {
        path: 'rgpd',
        title: 'RGPD',
        canActivate: [operationGuard('privacy.readAggregates')],
        loadChildren: () => import('./privacy/privacy.routes').then((m) => m.privacyRoutes),
      },
      {
        path: 'indicateurs',
        title: 'Indicateurs',
        canActivate: [operationGuard('indicators.read')],
        loadChildren: () => import('./indicators/indicators.routes').then((m) => m.indicatorsRoutes),
      },
      {
        path: 'echeances',
        title: 'Échéances',
        canActivate: [operationGuard('deadlines.read')],
        loadChildren: () => import('./deadlines/deadlines.routes').then((m) => m.deadlinesRoutes),
      },
      {
        path: 'reseau',
        title: 'Réseau',
        canActivate: [operationGuard('network.read')],
        loadChildren: () => import('./network/network.routes').then((m) => m.networkRoutes),
      },
      {
        path: 'mon-ccas',
        title: 'Mon CCAS',
        canActivate: [operationGuard('adoption.update')],
        loadChildren: () => import('./my-ccas/my-ccas.routes').then((m) => m.myCcasRoutes),
      },
      {
        path: 'publications',
        title: 'Publications',
        canActivate: [operationGuard('publications.read')],
        loadChildren: () => import('./publications/publications.routes').then((m) => m.publicationsRoutes),
      },
      {
        path: 'comptes',
        title: 'Comptes',
        canActivate: [operationGuard('accounts.read')],
        loadChildren: () => import('./accounts/accounts.routes').then((m) => m.accountsRoutes),
      },
      {
        path: 'mon-compte',
        title: 'Mon compte',
        loadComponent: () => import('./accounts/my-account/my-account-page').then((m) => m.MyAccountPage),
      },
      {
        path: 'donnees-personnelles',
        title: 'Données personnelles',
        loadComponent: () => import('./core/personal-data/personal-data-page').then((m) => m.PersonalDataPage),
      },
      { path: 'acces-refuse', title: 'Accès refusé', loadComponent: () => import('./core/forbidden/forbidden-page').then((m) => m.ForbiddenPage) },
      { path: '**', title: 'Page introuvable', loadComponent: () => import('./core/not-found/not-found-page').then((m) => m.NotFoundPage) },
    ],
  },
];
