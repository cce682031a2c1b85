import type { FeatureWords, JournalTable } from '../faces';
import { byAction, NETWORK, reference, TERM } from '../faces/journal-table';

const NEWS_TABLES = {
  absence: {
    noun: ['absence', 'absences'],
    tell: byAction('a noté une absence', 'a modifié une absence', 'a annulé une absence'),
    columns: { account_id: reference('Personne'), network_id: NETWORK, ...TERM, deputy_account_id: reference('Suppléance') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;

export const NEWS_WORDS = {
  pages: [{ title: 'Notifications', link: '/notifications', operations: ['news.own'], words: 'nouvelles alertes mentions cloche' }],
  refusals: { ABSENCE_OVERLAP: 'Une autre absence est déjà notée à ces dates. Modifiez-la, ou choisissez d’autres dates.' },
  journal: NEWS_TABLES,
} as const satisfies FeatureWords;
