/** What deadlines of update campaigns come from. */
export const CAMPAIGNS_DEADLINE_SOURCES = { update_campaign: 'An update campaign.' } as const;

/** What comes due of update campaigns, each with what it is. */
export const CAMPAIGNS_DEADLINE_KINDS = {
  campaign_answer: 'What an update campaign asks of a CCAS, and is not all answered.',
} as const;
