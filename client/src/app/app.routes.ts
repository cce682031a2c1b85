import type { Route, Routes } from '@angular/router';
import { operationGuard } from './core/guards/operation.guard';
import { signedInGuard } from './core/guards/signed-in.guard';
import { nextTask } from './core/next-task';
import { unsavedWorkGuard } from './core/guards/unsaved-work.guard';
import type { FacePages, FeatureFace } from './faces';
import { FEATURES } from './features';

const faces: readonly FeatureFace[] = FEATURES;

/** The deeper address first, or the one under which it lies would take it for one of its own. */
const pages = faces.flatMap(({ pages = [] }) => pages).sort((one, other) => other.path.split('/').length - one.path.split('/').length);

/** What was read is put to use in a piece of work of its own. */
const afterTask = async <T>(read: T): Promise<T> => {
  await nextTask();
  return read;
};

/** A guard of its own answers for a page in place of its operation. */
const routeOf = ({ path, title, operation, guard, load }: FacePages): Route => ({
  path,
  title,
  ...(path === '' ? { pathMatch: 'full' } : {}),
  canActivate: guard ? [guard] : operation ? [operationGuard(operation)] : [],
  ...('page' in load ? { loadComponent: () => load.page().then(afterTask) } : { loadChildren: () => load.routes().then(afterTask) }),
});

export const routes: Routes = [
  ...faces.flatMap(({ publicPages = [] }) => publicPages),
  {
    path: '',
    canActivate: [signedInGuard],
    canActivateChild: [unsavedWorkGuard],
    canDeactivate: [unsavedWorkGuard],
    children: [
      ...pages.map(routeOf),
      { path: 'acces-refuse', title: 'Accès refusé', loadComponent: () => import('./core/forbidden/forbidden-page').then((m) => m.ForbiddenPage) },
      { path: '**', title: 'Page introuvable', loadComponent: () => import('./core/not-found/not-found-page').then((m) => m.NotFoundPage) },
    ],
  },
];
