import { Injectable } from '@nestjs/common';

const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The only place that reads the time, so that tests can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Civil date in Paris, `2026-11-23`. */
  today(): string {
    return this.dayOf(this.now());
  }

  /** Civil date of an instant in Paris. */
  dayOf(instant: Date): string {
    return parisDay.format(instant);
  }
}
