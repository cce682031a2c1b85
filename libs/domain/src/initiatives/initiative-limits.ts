/** What the fields of initiatives, recommendations and their news at a CCAS may hold, on the field and by the API; texts in characters. */
export const INITIATIVE_LIMITS = {
  /** Number of an initiative in its plan, of a recommendation in its network. */
  number: { min: 1, max: 999 },
  notConcernedReason: 1000,
  note: 2000,
  blocker: 1000,
  blockerLiftedBy: 200,
} as const;
