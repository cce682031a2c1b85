import { createHmac, randomBytes } from 'node:crypto';

/** Places that are counted at once; of more, the oldest are forgotten, so that memory holds no more and the others go on being counted. */
const PLACES = 20_000;

/**
 * How often each place did something within some time. It stands in the memory of the process alone, under a key that nobody else has, and is written
 * nowhere: an address beside a time would say who read, or answered, what.
 */
export class PlaceRate {
  private readonly key = randomBytes(32);
  /** Those whose time ends first come first. */
  private readonly counts = new Map<string, { readonly endsAt: number; count: number }>();

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
  ) {}

  /** Null where there is room; otherwise in how many seconds there is. */
  waitOf(place: string, now: number): number | null {
    const found = this.counts.get(this.nameOf(place));
    return !found || found.endsAt <= now || found.count < this.most ? null : Math.max(1, Math.ceil((found.endsAt - now) / 1000));
  }

  count(place: string, now: number): void {
    const name = this.nameOf(place);
    for (const [each, { endsAt }] of this.counts) {
      if (endsAt > now) break;
      this.counts.delete(each);
    }
    const found = this.counts.get(name);
    if (found) return void found.count++;
    const [oldest] = this.counts.keys();
    if (this.counts.size >= PLACES && oldest !== undefined) this.counts.delete(oldest);
    this.counts.set(name, { endsAt: now + this.windowMs, count: 1 });
  }

  private nameOf(place: string): string {
    return createHmac('sha256', this.key).update(place).digest('base64url');
  }
}
