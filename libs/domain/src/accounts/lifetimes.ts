import { DAY_MS, HOUR_MS, MINUTE_MS } from '../calendar/durations';
import type { OneTimeLinkPurpose } from './one-time-link-purpose';

/** How long a link opens. An invitation waits for someone on leave; the others are asked for by who will read the mail at once. */
export const LINK_LIFETIME_MS: Readonly<Record<OneTimeLinkPurpose, number>> = {
  invitation: 7 * DAY_MS,
  reset: HOUR_MS,
  sign_in: 15 * MINUTE_MS,
};
