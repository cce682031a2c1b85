import { DAY_MS, HOUR_MS, MINUTE_MS } from '../calendar/durations';
import type { OneTimeLinkPurpose } from './one-time-link-purpose';

/** How long a link opens. An invitation waits for someone on leave; the others are asked for by who will read the mail at once. */
export const LINK_LIFETIME_MS: Readonly<Record<OneTimeLinkPurpose, number>> = {
  invitation: 7 * DAY_MS,
  reset: HOUR_MS,
  sign_in: 15 * MINUTE_MS,
};

/** How long a form is remembered for its account: by the browser what was typed in it and not saved, by the server what was made of it. */
export const FORM_MEMORY_MS = 7 * DAY_MS;

/**
 * How long a browser shows the last answers of the server to what « Mon CCAS » asks, where there is no network to ask anew: as long as what is typed. Without
 * network it cannot know that a session has ended.
 */
export const ANSWER_MEMORY_MS = 7 * DAY_MS;
