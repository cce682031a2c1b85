/** Objects of the plan that have a name, readers and a history of their own, by their table; each with what it is. */
export const INITIATIVES_SUBJECTS = {
  plan: 'The plan of a year.',
  recommendation: 'A recommendation to which initiatives answer.',
  initiative: 'An initiative of a plan, with its milestones, its funding and its adoption by each CCAS.',
  milestone: 'A milestone or deliverable of an initiative.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const INITIATIVES_ADDRESSES = {
  recommendation: '/initiatives/recommandations#recommandation-:id',
  initiative: '/initiatives/:id',
  milestone: '/initiatives/:id#jalons',
} as const satisfies Partial<Record<keyof typeof INITIATIVES_SUBJECTS, string>>;
