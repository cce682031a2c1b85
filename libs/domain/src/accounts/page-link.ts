import { DAY_MS } from '../calendar/durations';
import type { Role } from '../access/roles';

/** How long a link to a page, sent with a reminder, signs its person in: a fortnight, so that it survives a leave and not a job. */
export const PAGE_LINK_LIFETIME_MS = 14 * DAY_MS;

/** How long after its end a link may still be exchanged for a new one, which goes to the same address. */
export const PAGE_LINK_RENEWABLE_MS = 60 * DAY_MS;

/** Codes that may be tried for one link, the right one included; then it is closed. */
export const LINK_CODE_TRIES = 10;

/** Twenty signs that nobody takes for another, and no vowel, so that no code is a word: without 0 O, 1 I L, 2 Z, 5 S, 8 B, 6 and U V. */
export const LINK_CODE_ALPHABET = '3479CDFGHJKMNPQRTWXY';

/** Signs of a code: 64 million codes for {@link LINK_CODE_TRIES} tries. */
export const LINK_CODE_LENGTH = 6;

/** The code as it is compared: in capitals, without the spaces and dashes that people put in. */
export const normaliseLinkCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Whether a normalised text can be a code at all; what cannot is a slip, and no try. */
export const isLinkCode = (code: string): boolean => code.length === LINK_CODE_LENGTH && [...code].every((sign) => LINK_CODE_ALPHABET.includes(sign));

/** The code as it is shown, in two groups: `KMP 7RT`. */
export const wordLinkCode = (code: string): string => `${code.slice(0, LINK_CODE_LENGTH / 2)} ${code.slice(LINK_CODE_LENGTH / 2)}`;

/** Roles that reach one CCAS, or what was published to one funder, and no further. */
const ROLES_OF_PAGE_LINKS: readonly Role[] = ['director', 'contributor', 'funder'];

/**
 * Whether a link that nobody asked for may sign in a person of those roles: only if none of them reaches beyond her own CCAS
 * (docs/adr/0035-sign-in-by-a-mailed-link.md). Without role, no.
 */
export const maySignInByPageLink = (roles: readonly Role[]): boolean => roles.length > 0 && roles.every((role) => ROLES_OF_PAGE_LINKS.includes(role));

/** What becomes of a link to a page. */
export const PAGE_LINK_STATES = ['open', 'used', 'expired', 'closed'] as const;
export type PageLinkState = (typeof PAGE_LINK_STATES)[number];
/** What each of them says, for the manual of the API. */
export const PAGE_LINK_STATE_MEANINGS: Readonly<Record<PageLinkState, string>> = {
  open: 'It signs in.',
  used: 'It has signed in once.',
  expired: 'Its fortnight is over.',
  closed: 'It was revoked, too many codes were tried, its account changed, or it never was.',
};
