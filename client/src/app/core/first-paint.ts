import { DOCUMENT } from '@angular/common';
import { afterNextRender, effect, type EnvironmentProviders, inject, Injector, provideEnvironmentInitializer } from '@angular/core';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { filter, take } from 'rxjs';
import { Session } from './session/session';

/**
 * What was painted before the scripts came (tools/first-paint.mjs) gives its place to the first page, in one frame, or to the words that say why there
 * is none: nothing is ever blank in between.
 */
export const provideFirstPaint = (): EnvironmentProviders =>
  provideEnvironmentInitializer(() => {
    const painted = inject(DOCUMENT).getElementById('first-paint');
    if (!painted) return;
    const injector = inject(Injector);
    const session = inject(Session);
    const giveWay = () => afterNextRender({ write: () => painted.remove() }, { injector });
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
        take(1),
      )
      .subscribe(giveWay);
    effect(() => session.failure() && giveWay(), { injector });
  });
