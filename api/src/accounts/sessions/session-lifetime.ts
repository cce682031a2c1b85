import { DAY_MS, HOUR_MS, MINUTE_MS } from '@maillage/domain';

/** Without a request for that long, a session ends: a working day with its pause, and not the night (docs/adr/0007-sessions.md). */
export const SESSION_IDLE_MS = 12 * HOUR_MS;
/** However busy, it ends after that. */
export const SESSION_AT_MOST_MS = 14 * DAY_MS;
/** A sign of life is written at most that often: reading must not write. */
export const SEEN_EVERY_MS = 5 * MINUTE_MS;
/** After that much silence, the next request is a new visit. */
export const NEW_VISIT_AFTER_MS = 30 * MINUTE_MS;

/** When a session of that age ends if nothing more happens. */
export const sessionEnd = (createdAt: Date, seenAt: Date): Date =>
  new Date(Math.min(createdAt.getTime() + SESSION_AT_MOST_MS, seenAt.getTime() + SESSION_IDLE_MS));
