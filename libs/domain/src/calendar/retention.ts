import { DAY_MS } from './durations';

// What erases and what tells people when both read these: the register of personal data computes its sentences from them.

/** How long the trace of a mail that left, or was given up, is kept; its text goes when it leaves. */
export const MAIL_TRACE_MS = 90 * DAY_MS;
/** How long the count of attempts (sign-in, links) outlives the wait that it caused: longer than any rule remembers. */
export const THROTTLE_TRACE_MS = 2 * DAY_MS;
/** How long a browser is known for an account after its last sign-in there: a link by mail then asks for no code. */
export const KNOWN_BROWSER_MS = 180 * DAY_MS;
/** How long it is kept who came in when and by what: the half year that CNIL recommends for such traces. */
export const SIGN_IN_TRACE_MS = 180 * DAY_MS;
/** How long what a person was told is kept, read or not. */
export const NEWS_TRACE_MS = 365 * DAY_MS;
/** How long it is kept once she has read it. */
export const READ_NEWS_TRACE_MS = 180 * DAY_MS;
/** How long it is kept who was asked something by mail, and by whom. */
export const SOLICITATION_TRACE_MS = 90 * DAY_MS;
/** How long it is kept that a letter was written for a day, or that there was nothing to say; of each person the last one stays. */
export const DIGEST_TRACE_MS = 90 * DAY_MS;
/** How long an absence is kept after its last day. */
export const ABSENCE_TRACE_MS = 365 * DAY_MS;
/** How long an import waits for who brought it, and its file is kept, before it is given up. */
export const IMPORT_WAITS_MS = 30 * DAY_MS;
/** How long the address of a feed opens while no agenda reads it. */
export const CALENDAR_FEED_UNREAD_MS = 365 * DAY_MS;
/** How long a token is kept after its end, with its use. */
export const TOKEN_TRACE_MS = 365 * DAY_MS;
/** How long it is kept what other programs were told. */
export const DELIVERY_TRACE_MS = 90 * DAY_MS;
/** How long the workbook of a takeover is kept for who maps it, before it is given up. */
export const TAKEOVER_WAITS_MS = 60 * DAY_MS;
