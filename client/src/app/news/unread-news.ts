import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { NavigationEnd, Router } from '@angular/router';
import { Session } from '../core';
import { NewsGateway } from './news-gateway';

/** However much one goes about, it is asked no more often. */
const AGAIN_MS = 60_000;

/** How many pieces of news wait: asked once the first page stands, then when a page is opened or the window comes back, a minute apart at least. */
@Injectable({ providedIn: 'root' })
export class UnreadNews {
  private readonly gateway = inject(NewsGateway);
  private readonly session = inject(Session);
  private readonly count = signal<number | null>(null);
  private askedAt = -Infinity;
  readonly value = this.count.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const comeBack = () => document.visibilityState === 'visible' && this.askAgain();
    document.addEventListener('visibilitychange', comeBack);
    const opened = inject(Router).events.subscribe((event) => event instanceof NavigationEnd && this.askAgain());
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', comeBack);
      opened.unsubscribe();
    });
    effect(() => {
      const accountId = this.session.me()?.account.id;
      untracked(() => {
        this.count.set(null);
        this.askedAt = -Infinity;
        if (accountId) this.askAgain();
      });
    });
  }

  /** What was read here leaves so many. */
  set(count: number): void {
    this.count.set(count);
  }

  private askAgain(): void {
    if (!this.session.canSomewhere('news.own') || Date.now() - this.askedAt < AGAIN_MS) return;
    this.askedAt = Date.now();
    // what failed is asked again with the next page: the number that stood is better than a fault
    firstValueFrom(this.gateway.unread()).then(
      (count) => this.count.set(count),
      () => (this.askedAt = -Infinity),
    );
  }
}
