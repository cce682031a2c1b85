import { inject, Injectable, Injector } from '@angular/core';
import { toApiError } from '../../errors';
import { Dialogs } from '../../ui/dialog/dialogs';
import { Session } from './session';

const RECONNECT = async () => (await import('./reconnect-dialog')).ReconnectDialog;

/**
 * When a session ends under somebody's hands, or another tab signed somebody else in, asks for the password over the page, so that nothing
 * typed is lost; the request that was refused is then sent again.
 */
@Injectable({ providedIn: 'root' })
export class Reconnection {
  // The session stands on the API client, whose link asks this service: fetched when needed, it closes no circle.
  private readonly injector = inject(Injector);
  private pending: Promise<boolean> | null = null;

  /** Loads, while the connection is good, what a session that ends, or the network, will need: this question, those that save what was typed, « Mon CCAS ». */
  async prepare(): Promise<void> {
    const kept = async () => this.injector.get((await import('../offline/kept-answers')).KeptAnswers).begin();
    await Promise.allSettled([RECONNECT(), this.injector.get(Dialogs).prepare(), kept()]);
  }

  /** Whether signing in again may mend what the server refused. */
  mayMend(error: unknown): boolean {
    return ['NOT_SIGNED_IN', 'OTHER_ACCOUNT_SIGNED_IN'].includes(toApiError(error).reason);
  }

  /** Whether the person of this page is signed in again, after such a refusal. Several refused requests share one question. */
  mend(error: unknown): Promise<boolean> {
    const { fullName } = toApiError(error).params;
    this.pending ??= this.ask(typeof fullName === 'string' ? fullName : null).finally(() => (this.pending = null));
    return this.pending;
  }

  private async ask(otherName: string | null): Promise<boolean> {
    if (!this.injector.get(Session).isSignedIn()) return false;
    return (await this.injector.get(Dialogs).openLazily(RECONNECT, { otherName })) ?? false;
  }
}
