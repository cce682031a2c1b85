/** What the fields of initiatives, recommendations and their news at a CCAS may hold, on the field and by the API; texts in characters. */
export const INITIATIVE_LIMITS = {
  /** Number of an initiative in its plan, of a recommendation in its network. */
  number: { min: 1, max: 999 },
  notConcernedReason: 1000,
  note: 2000,
  blocker: 1000,
  blockerLiftedBy: 200,
  blockerLiftsWhen: 500,
  /** A word with which the look at a blocker is put off. */
  blockerReviewNote: 500,
  /** Why an initiative is carried over. */
  carryOverReason: 1000,
  evidence: 2000,
  label: 200,
  purpose: 4000,
  summary: 2000,
  /** How many others a milestone waits for. */
  waitsFor: 20,
  title: 200,
  weatherText: 2000,
} as const;
