/** Who enters a lane, and with what. */
export interface Entrant {
  /** Whoever sent it: nobody's second file goes before somebody else's first. */
  readonly owner: string;
  /** Whether it may take long: only one such is worked on at a time, so that the others pass. */
  readonly isLarge: boolean;
}

interface Ticket extends Entrant {
  /** How many of the same owner stood before it. */
  readonly rank: number;
  readonly admit: () => void;
}

/** There is no room left to wait. */
export class LaneFull extends Error {}

/** Two at once, one of them large at most; the others wait, as many as there is room for. */
export class Lane {
  private readonly running = new Set<Ticket>();
  private waiting: Ticket[] = [];

  constructor(
    private readonly width = 2,
    private readonly room = 60,
  ) {}

  /** Resolves when it is the entrant's turn, with what ends the turn. Rejects with the signal's reason when the entrant leaves before. */
  async enter({ owner, isLarge }: Entrant, signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.waiting.length >= this.room) throw new LaneFull();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const rank = [...this.running, ...this.waiting].filter((other) => other.owner === owner).length;
    const ticket: Ticket = { owner, isLarge, rank, admit: resolve };
    const leave = (): void => {
      this.waiting = this.waiting.filter((other) => other !== ticket);
      reject(signal?.reason);
    };
    this.waiting.push(ticket);
    this.waiting.sort((a, b) => a.rank - b.rank);
    signal?.addEventListener('abort', leave, { once: true });
    this.admit();
    await promise.finally(() => signal?.removeEventListener('abort', leave));
    return () => {
      if (this.running.delete(ticket)) this.admit();
    };
  }

  private admit(): void {
    while (this.running.size < this.width) {
      const hasLarge = [...this.running].some(({ isLarge }) => isLarge);
      const next = this.waiting.find(({ isLarge }) => !(isLarge && hasLarge));
      if (!next) return;
      this.waiting = this.waiting.filter((other) => other !== next);
      this.running.add(next);
      next.admit();
    }
  }
}
