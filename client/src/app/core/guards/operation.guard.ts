import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import type { Operation } from '@maillage/domain';
import { Session } from '../session/session';

/** A guard that says what it asks for. */
export type OperationGuard = CanActivateFn & { readonly operations: readonly Operation[] };

/** Shows the forbidden page, under the address that was asked, to whoever may do none of the operations anywhere. */
export const operationGuard = (...operations: readonly Operation[]): OperationGuard => {
  const guard: CanActivateFn = async () => {
    const session = inject(Session);
    const router = inject(Router);
    await session.known;
    if (operations.some((operation) => session.canSomewhere(operation))) return true;
    return new RedirectCommand(router.createUrlTree(['/acces-refuse']), { skipLocationChange: true });
  };
  return Object.assign(guard, { operations });
};
