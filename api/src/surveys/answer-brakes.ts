import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { DomainError } from '../platform/errors/domain-error';

const WINDOW_MS = 10 * 60_000;
/** Places remembered at once; beyond, the oldest are forgotten. */
const PLACES = 5_000;
/** From one place within the window: a training room of sixty answers at once, behind one address. */
const MOST = { answer: 200, miss: 30 } as const;

interface Counted {
  readonly until: number;
  answer: number;
  miss: number;
}

/**
 * How much comes from one place. It stands in the memory of the process alone, for ten minutes, and is written nowhere: an address beside the time of an answer would
 * say who answered.
 */
@Injectable()
export class AnswerBrakes {
  private readonly places = new Map<string, Counted>();

  constructor(private readonly clock: Clock) {}

  /** Refuses where too much came from there already. */
  check(place: string): void {
    const now = this.clock.now().getTime();
    const counted = this.places.get(place);
    if (!counted || counted.until <= now) return;
    if (counted.answer < MOST.answer && counted.miss < MOST.miss) return;
    throw new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: Math.ceil((counted.until - now) / 1000) });
  }

  /** An answer that was taken, or an address that opens nothing. */
  count(place: string, what: keyof typeof MOST): void {
    const now = this.clock.now().getTime();
    for (const [key, { until }] of this.places) {
      if (until > now && this.places.size < PLACES) break;
      this.places.delete(key);
    }
    const counted = this.places.get(place) ?? { until: now + WINDOW_MS, answer: 0, miss: 0 };
    counted[what]++;
    this.places.set(place, counted);
  }
}
