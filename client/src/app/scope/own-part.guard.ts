import { inject } from '@angular/core';
import { type CanActivateFn, Router, type UrlTree } from '@angular/router';
import { Session } from '../core';
import { Scope } from './scope';

/**
 * Who works at one CCAS comes to the part of a space that is of it. An address that says more than the space itself (a scope, a filter, a day) is
 * taken at its word.
 */
export const ownPartGuard =
  (partOf: (ccasId: string) => string): CanActivateFn =>
  async (route): Promise<boolean | UrlTree> => {
    if (Object.keys(route.queryParams).length > 0 || route.fragment !== null) return true;
    const [session, scope, router] = [inject(Session), inject(Scope), inject(Router)];
    await session.known;
    const ccasId = scope.ownCcasId();
    return ccasId === null ? true : router.parseUrl(partOf(ccasId));
  };
