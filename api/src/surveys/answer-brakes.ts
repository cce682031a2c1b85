import { Injectable } from '@nestjs/common';
import { PlaceRate } from '../platform/bounds/place-rate';
import { Clock } from '../platform/clock/clock';
import { DomainError } from '../platform/errors/domain-error';

const WINDOW_MS = 10 * 60_000;

/** How much comes from one place: a training room of sixty answers at once, behind one address. */
@Injectable()
export class AnswerBrakes {
  private readonly rates = { answer: new PlaceRate(200, WINDOW_MS), miss: new PlaceRate(30, WINDOW_MS) };

  constructor(private readonly clock: Clock) {}

  /** Refuses where too much came from there already. */
  check(place: string): void {
    const now = this.clock.now().getTime();
    const retryAfterSeconds = Math.max(...Object.values(this.rates).map((rate) => rate.waitOf(place, now) ?? 0));
    if (retryAfterSeconds > 0) throw new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds });
  }

  /** An answer that was taken, or an address that opens nothing. */
  count(place: string, what: keyof AnswerBrakes['rates']): void {
    this.rates[what].count(place, this.clock.now().getTime());
  }
}
