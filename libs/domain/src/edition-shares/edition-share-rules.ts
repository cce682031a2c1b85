import { HOUR_MS } from '../calendar/durations';

/** First segment of the addresses from which published editions are read: never one of a page. */
export const READINGS_PATH = 'lectures';

/** Where outlines of territories are had, by their codes, as of a day: public geography. */
export const outlinesPath = (codes: readonly string[], on: string): string => `/${READINGS_PATH}/contours/${on}/${codes.map(encodeURIComponent).join(',')}`;
/** Address, within the site, of the page of a link. */
export const editionLinkPath = (token: string): string => `/lecture/${token}`;

/** What a link may say and be, in characters and days. */
export const EDITION_LINK_LIMITS = { label: 120, passwordMin: 10, passwordMax: 200, daysMax: 366 } as const;
/** Of how many territories outlines are had at once. */
export const OUTLINES_AT_ONCE = 400;

/** For how many months readings are noted: long enough to compare a committee with the one of a year ago. */
export const EDITION_READINGS_KEPT_MONTHS = 13;
/** For how long a browser goes on reading after the link was opened: then it opens the link again. */
export const EDITION_LINK_SESSION_MS = 12 * HOUR_MS;

/** What becomes of a link, as a stranger is told it. */
export const EDITION_LINK_STATES = {
  open: 'It opens, with its password where it wants one.',
  expired: 'Its last day is over.',
  closed: 'It was revoked, or it never was.',
} as const;
/** What becomes of a link. */
export type EditionLinkState = keyof typeof EDITION_LINK_STATES;
