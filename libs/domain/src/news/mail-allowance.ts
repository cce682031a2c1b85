import { WEEK_MS } from '../calendar/durations';

/** What asks something of a person by mail; each with what it is. Mails of security, mentions at once and the digest ask for nothing, and are not counted. */
export const SOLICITATION_KINDS = {
  news_reminder: 'A reminder to say how a CCAS stands on the initiatives of a plan.',
  campaign_opening: 'A campaign that opens.',
  campaign_reminder: 'A reminder of a campaign.',
  blocker: 'A request to lift what blocks a CCAS.',
} as const;
/** What asks something of a person by mail. */
export type SolicitationKind = keyof typeof SOLICITATION_KINDS;

/** A person is asked something by mail once in that time at most, whatever asks. */
export const SOLICITATION_EVERY_MS = WEEK_MS;
