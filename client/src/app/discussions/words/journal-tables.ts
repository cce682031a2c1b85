import { byAction, instant, type JournalTable, longText, untold } from '../../faces/journal-table';

/** What the history tells of discussions. */
export const DISCUSSIONS_TABLES = {
  discussion_message: {
    noun: ['message', 'messages'],
    tell: (facts) => {
      if (facts.begins('withdrawn_at')) return 'a retiré un message';
      return byAction('a écrit un message', 'a modifié un message', 'a supprimé un message')(facts);
    },
    columns: {
      thread_id: untold('Fil'),
      author_account_id: untold('Écrit par'),
      is_opening: untold('Ouvre le fil'),
      body: longText('Message'),
      edited_at: untold('Modifié le'),
      withdrawn_at: instant('Retiré le'),
      withdrawn_by_id: untold('Retiré par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
