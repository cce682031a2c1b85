/** What one act can change of many things at once, each with what it is. */
export const BULK_ACT_KINDS = {
  stage: 'The stage of cells of the matrix.',
  people: 'Who leads initiatives, or stands in.',
  dates: 'The due dates of milestones.',
} as const;
/** What one act can change of many things at once. */
export type BulkActKind = keyof typeof BULK_ACT_KINDS;

/** What becomes of each thing of a selection, each with what it is. */
export const BULK_OUTCOMES = {
  changes: 'It changes, or did.',
  same: 'It is so already, and is left as it is.',
  stale: 'Somebody changed it since it was seen: it is left as they left it.',
  not_allowed: 'The viewer may not change it, or it is not of this plan.',
  reason_required: 'It changes once a reason is given.',
  done: 'It is done: its date is left.',
  person_left: 'It would be given back to somebody who is of the network no longer, or whose account is suspended: it is left.',
  gone: 'It is not there any more.',
} as const;
/** What becomes of each thing of a selection. */
export type BulkOutcome = keyof typeof BULK_OUTCOMES;

/** Things that one act may change: what is previewed, and taken in at a glance. Product rule. */
export const MAX_BULK_ROWS = 1000;
/** Days by which due dates may be moved at once. */
export const BULK_DAYS = { min: -730, max: 730 } as const;
