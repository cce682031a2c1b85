import { inject } from '@angular/core';
import { type CanActivateChildFn, type CanDeactivateFn, type Navigation, Router } from '@angular/router';
import { UnsavedWork } from '../../ui/saving/unsaved-work';

const asked = new WeakMap<Navigation, Promise<boolean>>();

/**
 * Asks before something typed goes with its page. Stands once, on the route around all pages: the router asks it for each page to come
 * (`canActivateChild`, level by level: one question a navigation) and when all of them go (`canDeactivate`).
 */
export const unsavedWorkGuard: CanActivateChildFn & CanDeactivateFn<unknown> = () => {
  const unsaved = inject(UnsavedWork);
  const navigation = inject(Router).currentNavigation();
  if (!navigation) return true;
  const answer = asked.get(navigation) ?? unsaved.mayLeave();
  asked.set(navigation, answer);
  return answer;
};
