import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '../core';
import { Words } from '../faces';

/** A funder's home is what was published to them; nothing else exists for them. */
export const homeGuard: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  const words = inject(Words);
  await session.known;
  if (session.isFunderOnly()) return router.createUrlTree(['/publications']);
  // what home tells arrives beside its code
  void words.load();
  return true;
};
