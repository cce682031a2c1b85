/** A `milestone` is a date that matters; a `deliverable` is something handed over, with its evidence. */
export const MILESTONE_KINDS = ['milestone', 'deliverable'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];
