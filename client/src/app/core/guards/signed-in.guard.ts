import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../session/session';

/** Sends whoever is signed out to the sign-in page, which brings them back here afterwards. */
export const signedInGuard: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.known;
  return session.isSignedIn() || router.createUrlTree(['/connexion'], { queryParams: url === '/' ? {} : { retour: url } });
};
