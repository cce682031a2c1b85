import type { JournalTable } from '../../faces';
import { instant, NETWORK, oneOf, quoted, text, untold } from '../../faces/journal-table';
import { TAKEOVER_STATE_LABELS } from './takeover-words';

/** Tables of takeovers in the history. */
export const TAKEOVER_TABLES = {
  takeover: {
    noun: ['reprise', 'reprises'],
    tell: (facts) => {
      const name = quoted(facts.value('file_name'));
      if (facts.begins('applied_at')) return `a repris le classeur${name}`;
      if (facts.begins('undone_at')) return `a annulé la reprise du classeur${name}`;
      return (facts.action === 'created' ? 'a déposé un classeur à reprendre' : 'a avancé la reprise du classeur') + name;
    },
    columns: {
      network_id: NETWORK,
      file_name: text('Fichier'),
      format: untold('Format'),
      state: oneOf('État', TAKEOVER_STATE_LABELS),
      created_by_id: untold('Déposé par'),
      plan_id: untold('Plan'),
      made_counts: untold('Ce qui a été créé'),
      applied_at: instant('Appliquée le'),
      applied_by_id: untold('Appliquée par'),
      undone_at: instant('Annulée le'),
      undone_by_id: untold('Annulée par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
