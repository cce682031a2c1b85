import { computed, inject, Injectable } from '@angular/core';
import { FACES } from '../../faces';
import type { IconName } from '../../ui';
import { Session } from '../session/session';

export interface NavigationEntry {
  readonly label: string;
  readonly link: string;
  readonly icon: IconName;
  readonly isExact: boolean;
}

/** Where this person can go, by what their roles allow, in the order of the features. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);
  private readonly pages = inject(FACES).flatMap(({ pages = [] }) => pages);

  readonly entries = computed<readonly NavigationEntry[]>(() =>
    this.pages.flatMap(({ path, title, icon, operation, isOfOwnCcas }) => {
      const isShown = isOfOwnCcas ? this.session.ownCcas().length > 0 : !operation || this.session.canSomewhere(operation);
      return icon && isShown ? [{ label: title, link: `/${path}`, icon, isExact: path === '' }] : [];
    }),
  );
}
