/** What becomes of an initiative when its plan is copied to a later year, each with what it means. */
export const PLAN_COPY_OUTCOMES = {
  carried: 'It goes on in the later plan.',
  archived: 'It was archived: it stays behind.',
  carried_before: 'It already goes on in a later plan.',
} as const satisfies Record<string, string>;
/** What becomes of an initiative when its plan is copied to a later year. */
export type PlanCopyOutcome = keyof typeof PLAN_COPY_OUTCOMES;
