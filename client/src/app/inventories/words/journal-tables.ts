import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, NETWORK, oneOf, reference, text, untold } from '../../faces/journal-table';

/** Tables of inventories in the history. */
export const INVENTORIES_TABLES = {
  inventory_take_up: {
    tell: byAction('a repris une pratique', 'a modifié une reprise', 'a retiré la reprise d’une pratique'),
    columns: { network_id: NETWORK, topic: untold('Sujet'), source_ccas_id: reference('CCAS qui la décrit'), item_key: text('Pratique'), ccas_id: CCAS },
  },
  label_decision: {
    tell: byAction('a enregistré la décision d’un panel', 'a retiré la décision d’un panel', 'a supprimé la décision d’un panel'),
    columns: {
      ...{ network_id: NETWORK, ccas_id: CCAS, decided_on: day('Décidé le'), outcome: oneOf('Décision', { awarded: 'label décerné', deferred: 'ajourné' }) },
      ...{ panel_ccas_ids: untold('Pairs'), readings: untold('Lecture des critères'), reason: text('Ce qui manque') },
      ...{ withdrawn_on: day('Retirée le'), withdrawn_reason: text('Raison du retrait') },
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
