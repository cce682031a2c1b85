import { inject, Injectable, Injector } from '@angular/core';
import { Dialogs } from '../../ui';
import { Session } from './session';

/**
 * When a session ends under somebody's hands, asks for the password over the page, so that nothing typed is lost; the request
 * that was refused is then sent again.
 */
@Injectable({ providedIn: 'root' })
export class Reconnection {
  // The session stands on the API client, whose link asks this service: fetched when needed, it closes no circle.
  private readonly injector = inject(Injector);
  private pending: Promise<boolean> | null = null;

  /** Whether the person is signed in again. Several refused requests share one question. */
  ask(): Promise<boolean> {
    this.pending ??= this.open().finally(() => (this.pending = null));
    return this.pending;
  }

  private async open(): Promise<boolean> {
    if (!this.injector.get(Session).isSignedIn()) return false;
    return (await this.injector.get(Dialogs).openLazily(async () => (await import('./reconnect-dialog')).ReconnectDialog)) ?? false;
  }
}
