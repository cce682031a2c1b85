/** How long the texts of a group of CCAS may be, in characters, and how many CCAS it may have. */
export const COHORT_LIMITS = {
  name: 80,
  purpose: 500,
  members: 2000,
} as const;
