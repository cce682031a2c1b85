import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../core';

/** A funder's home is what was published to them; nothing else exists for them. */
export const homeGuard: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.known;
  return session.isFunderOnly() ? router.createUrlTree(['/publications']) : true;
};
