/** What happened to a row of the journal. */
export const JOURNAL_ACTIONS = ['created', 'updated', 'deleted'] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];
/** What each of them says, for the manual of the API. */
export const JOURNAL_ACTION_MEANINGS: Readonly<Record<JournalAction, string>> = {
  created: 'It came into being.',
  updated: 'Some of its values changed.',
  deleted: 'It was taken out.',
};
