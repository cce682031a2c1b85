/** Days that a blocker may stand before somebody has to look at it. Product rule. */
export const DAYS_BEFORE_A_BLOCKER_IS_OLD = 30;
/** Days before a blocker is old from which the look at it is shown as coming due. */
export const BLOCKER_NOTICE_DAYS = 7;
/** Days before its day from which a milestone is shown as coming due. */
export const MILESTONE_NOTICE_DAYS = 30;

/** In what order blockers are read, each with what comes first: what they are grouped by on the screen. */
export const BLOCKER_ORDER_MEANINGS = {
  age: 'The oldest first.',
  review: 'By the day on which to look at them again.',
  person: 'By who can lift them, the oldest first.',
  ept: 'By EPT and CCAS, the oldest first.',
} as const;
/** In what order blockers are read. */
export type BlockerOrder = keyof typeof BLOCKER_ORDER_MEANINGS;
