import { ApplicationRef, inject, Injectable, signal } from '@angular/core';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { filter, take } from 'rxjs';

/** Nothing waits longer than that for a page that is never done. */
const AT_MOST_MS = 10_000;

/** The first page stands, with what it asked for: what is not on it may now be fetched, and takes nothing from it. */
@Injectable({ providedIn: 'root' })
export class Settled {
  private readonly state = signal(false);
  readonly isSettled = this.state.asReadonly();
  readonly moment: Promise<void>;

  constructor() {
    const application = inject(ApplicationRef);
    const events = inject(Router).events;
    this.moment = new Promise<void>((resolve) => {
      const late = setTimeout(resolve, AT_MOST_MS);
      const settle = async () => {
        await application.whenStable();
        clearTimeout(late);
        resolve();
      };
      events
        .pipe(
          filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
          take(1),
        )
        .subscribe(() => void settle());
    }).then(() => this.state.set(true));
  }
}
