import { parisDayOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';

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
    return parisDayOf(instant);
  }
}
