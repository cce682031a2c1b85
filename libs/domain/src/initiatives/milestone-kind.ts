/** A `milestone` is a date that matters; a `deliverable` is something handed over, with its evidence. */
export const MILESTONE_KINDS = ['milestone', 'deliverable'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const MILESTONE_KIND_MEANINGS: Readonly<Record<MilestoneKind, string>> = {
  milestone: 'A date that matters.',
  deliverable: 'Something to hand over.',
};
