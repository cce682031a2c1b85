import { createHmac, randomBytes } from 'node:crypto';

/** How often one place may ask, and within what time. */
const PER_WINDOW = 240;
const WINDOW_MS = 60_000;
/** Places that are counted at once; past it the window begins anew, so that memory holds no more. */
const PLACES = 20_000;

/**
 * How often each place asked within this minute: in the memory of the process alone, under a key that is made anew each minute, so that nothing says afterwards who
 * read what.
 */
export class AskingRate {
  private counts = new Map<string, number>();
  private key = randomBytes(32);
  private endsAt = 0;

  /** Null where the place may ask; otherwise in how many seconds it may. */
  waitOf(place: string, now: number): number | null {
    if (now >= this.endsAt || this.counts.size >= PLACES) {
      this.counts = new Map();
      this.key = randomBytes(32);
      this.endsAt = now + WINDOW_MS;
    }
    const counted = createHmac('sha256', this.key).update(place).digest('base64url');
    const count = (this.counts.get(counted) ?? 0) + 1;
    this.counts.set(counted, count);
    return count <= PER_WINDOW ? null : Math.max(1, Math.ceil((this.endsAt - now) / 1000));
  }
}
