import type { JournalTable } from '../../faces';
import { byAction, CCAS, NETWORK, reference, text, untold } from '../../faces/journal-table';

/** Tables of inventories in the history. */
export const INVENTORIES_TABLES = {
  inventory_take_up: {
    tell: byAction('a repris une pratique', 'a modifié une reprise', 'a retiré la reprise d’une pratique'),
    columns: { network_id: NETWORK, topic: untold('Sujet'), source_ccas_id: reference('CCAS qui la décrit'), item_key: text('Pratique'), ccas_id: CCAS },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
