import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { type ApplicationConfig, inject, Injector, LOCALE_ID, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, Router, TitleStrategy, withComponentInputBinding, withInMemoryScrolling, withNavigationErrorHandler } from '@angular/router';
import { routes } from './app.routes';
import { provideApiClient } from './core/api-client';
import { explainFailedNavigation } from './core/failed-navigation';
import { provideFirstPaint } from './core/first-paint';
import { nextTask } from './core/next-task';
import { PageTitle } from './core/page-title';
import { Session } from './core/session/session';
import { Settled } from './core/settled';
import { Navigation } from './core/shell/navigation';
import { PROVIDED_FACES } from './features';
import { ScopedRouter } from './scope';
import { LastPress } from './ui/focus/last-press';
import { PAGE_PLACE } from './ui/page-header/page-place';

registerLocaleData(localeFr);

/** Zoneless is Angular's default: no change detection to provide. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(explainFailedNavigation),
    ),
    { provide: Router, useClass: ScopedRouter },
    ...PROVIDED_FACES,
    provideApiClient(),
    provideFirstPaint(),
    // Asked at once, without holding the first paint: the guards wait for the answer.
    provideAppInitializer(() => {
      const session = inject(Session);
      void nextTask().then(() => session.reload());
    }),
    // From the first press on: what opens a form may be gone once the form stands.
    provideAppInitializer(() => void inject(LastPress)),
    provideAppInitializer(() => {
      const injector = inject(Injector);
      void inject(Settled)
        .moment.then(() => import('./core/print/printed-page'))
        .then(({ PrintedPage }) => injector.get(PrintedPage));
    }),
    { provide: LOCALE_ID, useValue: 'fr' },
    { provide: PAGE_PLACE, useFactory: () => inject(Navigation).trail },
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
