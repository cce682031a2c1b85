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
    const giveWay = () =>
      afterNextRender(
        {
          write: () => handOver(painted),
        },
        { injector },
      );
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
        take(1),
      )
      .subscribe(giveWay);
    effect(() => session.failure() && giveWay(), { injector });
  });

/** What was typed, and sent, while the scripts were on their way goes on in the page that takes over (first-paint/early/connexion.js). */
function handOver(painted: HTMLElement): void {
  const { ownerDocument: page } = painted;
  const focused = page.activeElement;
  // what takes over is not seen, nor takes the focus, as long as this stands
  painted.remove();
  for (const typed of painted.querySelectorAll('input')) {
    const input = page.querySelector<HTMLInputElement>(`app-root input[autocomplete="${typed.autocomplete}"]`);
    if (!input) continue;
    if (typed.value) {
      input.value = typed.value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (typed === focused) input.focus();
  }
  if (painted.querySelector('form[data-sent]')) page.querySelector<HTMLFormElement>('app-root form')?.requestSubmit();
}
