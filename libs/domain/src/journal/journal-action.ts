/** What happened to a row of the journal. */
export const JOURNAL_ACTIONS = ['created', 'updated', 'deleted'] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];
