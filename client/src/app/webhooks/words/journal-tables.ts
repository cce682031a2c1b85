import type { JournalTable } from '../../faces';
import { byAction, instant, NETWORK, quoted, text, untold, yesOrNo } from '../../faces/journal-table';

/** Tables of signals in the history. */
export const WEBHOOKS_TABLES = {
  webhook: {
    noun: ['signalement', 'signalements'],
    tell: (facts) =>
      (facts.begins('disabled_at')
        ? 'a suspendu le signalement'
        : byAction('a créé un signalement', 'a modifié un signalement', 'a supprimé un signalement')(facts)) + quoted(facts.value('name')),
    columns: {
      network_id: NETWORK,
      name: text('Outil'),
      url: text('Adresse'),
      events: untold('Prévient de'),
      secret: untold('Secret'),
      active_since: instant('Envoie depuis'),
      disabled_at: instant('Suspendu le'),
      is_disabled_by_failures: yesOrNo('Suspendu faute de réponse'),
      created_by_id: untold('Créé par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
