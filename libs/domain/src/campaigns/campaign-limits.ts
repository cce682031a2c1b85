/** What the fields of an update campaign may hold: texts in characters, numbers at least and at most. */
export const CAMPAIGN_LIMITS = {
  title: 120,
  purpose: 500,
  message: 2000,
  minutes: { min: 1, max: 240 },
  /** Things that one section asks for. */
  items: 200,
  /** Why it is not available, why a CCAS is excused, why its answer is opened again. */
  reason: 500,
  /** CCAS that one act is about. */
  ccas: 1500,
} as const;
