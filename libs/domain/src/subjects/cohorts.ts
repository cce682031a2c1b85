/** Groups of CCAS as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const COHORTS_SUBJECTS = {
  cohort: 'A named group of CCAS of the network.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const COHORTS_ADDRESSES = {
  cohort: '/reseau/groupes/:id',
} as const satisfies Partial<Record<keyof typeof COHORTS_SUBJECTS, string>>;
