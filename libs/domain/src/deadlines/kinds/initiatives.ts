/** What deadlines of the plan come from. */
export const INITIATIVES_DEADLINE_SOURCES = { initiative: 'An initiative of a plan.', initiative_budget: 'Its budget.', adoption: 'News of a CCAS.' } as const;

/** What comes due of the plan, each with what it is. */
export const INITIATIVES_DEADLINE_KINDS = {
  initiative_milestone: 'A milestone or deliverable of an initiative that is not done.',
  financial_report: 'The financial report that is due to those who fund an initiative.',
  blocker_review: 'A blocker to look at again: on the day that was said, else when nobody lifted it for 30 days.',
} as const;
