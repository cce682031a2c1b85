import { computed, DestroyRef, effect, inject, Injectable, type Signal, signal } from '@angular/core';

/** How often the network is tried while something waits for it: a browser does not always notice that it is back. */
const TRY_AGAIN_MS = 20_000;

/** Whether the network answers « Mon CCAS », as far as the page knows, and what waits until it does. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private askAgain: () => Promise<unknown> = () => Promise.resolve();
  private readonly since = signal<string | null>(null);
  private readonly counts = signal<readonly Signal<number>[]>([]);
  private readonly back = signal(0);
  /** Instant of the oldest answer that stands in for the network; null while the network answers. */
  readonly shownSince = this.since.asReadonly();
  /** Answers of the person that were given and are not with the server yet. */
  readonly unsent = computed(() => this.counts().reduce((sum, count) => sum + count(), 0));
  /** Grows each time the network may be back: whoever has something to send sends it. */
  readonly returns = this.back.asReadonly();

  constructor() {
    const isWaiting = computed(() => this.since() !== null || this.unsent() > 0);
    const tryAgain = () => {
      if (isWaiting() && document.visibilityState === 'visible') this.tryAgain();
    };
    addEventListener('online', tryAgain);
    document.addEventListener('visibilitychange', tryAgain);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', tryAgain);
      document.removeEventListener('visibilitychange', tryAgain);
    });
    effect((onCleanup) => {
      if (!isWaiting()) return;
      const timer = setInterval(tryAgain, TRY_AGAIN_MS);
      onCleanup(() => clearInterval(timer));
    });
  }

  /** Counts what a part of the page has given and not sent, as long as that part stands. In an injection context. */
  count(unsent: Signal<number>): void {
    this.counts.update((counts) => [...counts, unsent]);
    inject(DestroyRef).onDestroy(() => this.counts.update((counts) => counts.filter((count) => count !== unsent)));
  }

  /** Says what asks again all that is on screen. */
  asks(again: () => Promise<unknown>): void {
    this.askAgain = again;
  }

  /** What is shown was answered at that instant: the network is away. */
  isAway(at: string): void {
    this.since.update((since) => (since === null || at < since ? at : since));
  }

  /** The server has answered. */
  answered(): void {
    if (this.since() === null) return;
    this.since.set(null);
    this.back.update((count) => count + 1);
  }

  /** Asks again all that is on screen while it is old; what waits is sent after it, or at once. */
  tryAgain(): void {
    if (this.since() === null) this.back.update((count) => count + 1);
    else void this.askAgain().catch(() => undefined);
  }
}
