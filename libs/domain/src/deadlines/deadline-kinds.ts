import { CONVENTIONS_DEADLINE_KINDS } from './kinds/conventions';
import { PRIVACY_DEADLINE_KINDS } from './kinds/privacy';

/** What a deadline comes from. */
export const DEADLINE_SOURCES = ['convention', 'privacy'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];

/** What comes due, feature by feature. One list for all that reads deadlines: home, due list, and later mails and calendars. */
export const DEADLINE_KINDS = [...CONVENTIONS_DEADLINE_KINDS, ...PRIVACY_DEADLINE_KINDS] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
