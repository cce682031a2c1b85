import { DomainError } from '../errors/domain-error';

interface Waiting {
  readonly price: number;
  admit(): void;
}

interface Place {
  used: number;
  readonly queue: Waiting[];
}

/**
 * Lets so much work of one person go on at once, in the order in which it came; so many requests wait, and the next is refused. Whoever asks
 * too much waits for herself, and nobody for her.
 */
export class Turnstile {
  private readonly places = new Map<string, Place>();

  /** `units`: prices that may be at work at once; `queueLength`: requests that may wait. Both for one person. */
  constructor(
    private readonly units: number,
    private readonly queueLength: number,
  ) {}

  /**
   * Resolves when the work may begin, with what is to be called when it has ended. Work that costs more than all units begins alone. Refused:
   * TOO_MUCH_AT_ONCE. `gone`: who asked is no longer there, and need not be waited for; it is asked for where one
   * has to wait, since most have not.
   */
  enter(who: string, price: number, gone?: () => AbortSignal): Promise<() => void> {
    const cost = Math.min(price, this.units);
    const place = this.places.get(who) ?? { used: 0, queue: [] };
    this.places.set(who, place);
    return new Promise((resolve, reject) => {
      const admit = (): void => {
        place.used += cost;
        resolve(this.leaver(who, place, cost));
      };
      if (place.queue.length === 0 && place.used + cost <= this.units) return admit();
      const signal = gone?.();
      if (signal?.aborted || place.queue.length >= this.queueLength) return reject(new DomainError('TOO_MUCH_AT_ONCE'));
      const waiting = { price: cost, admit };
      place.queue.push(waiting);
      signal?.addEventListener('abort', () => {
        const index = place.queue.indexOf(waiting);
        if (index < 0) return;
        place.queue.splice(index, 1);
        reject(new DomainError('TOO_MUCH_AT_ONCE'));
        this.admitNext(who, place);
      });
    });
  }

  /** Persons of whom something goes on. */
  get busyCount(): number {
    return this.places.size;
  }

  private leaver(who: string, place: Place, cost: number): () => void {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      place.used -= cost;
      this.admitNext(who, place);
    };
  }

  private admitNext(who: string, place: Place): void {
    for (let next = place.queue[0]; next && place.used + next.price <= this.units; next = place.queue[0]) {
      place.queue.shift();
      next.admit();
    }
    if (place.used === 0 && place.queue.length === 0) this.places.delete(who);
  }
}
