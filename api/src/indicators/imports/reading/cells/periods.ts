import type { Periodicity } from '@maillage/domain';
import { type DateOrder, readPeriod } from '../value/period-text';

/** Periods by the texts of a file, each looked at once. */
export class Periods {
  private readonly byText = new Map<string, number | null>();
  private lastText = '';
  private last: number | null | undefined;

  constructor(
    private readonly periodicity: Periodicity,
    private readonly order: DateOrder,
  ) {}

  read(text: string): number | null {
    if (text === this.lastText && this.last !== undefined) return this.last;
    let period = this.byText.get(text);
    if (period === undefined) {
      period = readPeriod(text, this.periodicity, this.order);
      if (this.byText.size < 10_000) this.byText.set(text, period);
    }
    this.lastText = text;
    this.last = period;
    return period;
  }
}
