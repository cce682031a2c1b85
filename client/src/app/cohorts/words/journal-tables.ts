import type { JournalTable } from '../../faces';
import { byAction, longText, NETWORK, quoted, reference, text } from '../../faces/journal-table';

/** Tables of the groups of CCAS in the history. */
export const COHORTS_TABLES = {
  cohort: {
    tell: (facts) => byAction('a créé le groupe', 'a modifié le groupe', 'a supprimé le groupe')(facts) + quoted(facts.value('name')),
    columns: { network_id: NETWORK, name: text('Nom'), purpose: longText('À quoi il sert') },
  },
  cohort_member: {
    tell: byAction('a ajouté un CCAS au groupe', 'a changé un CCAS du groupe', 'a retiré un CCAS du groupe'),
    columns: { cohort_id: reference('Groupe'), ccas_id: reference('CCAS') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
