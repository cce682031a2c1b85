import type { JournalTable } from '../../faces';
import { byAction, instant, longText, NETWORK, text, untold } from '../../faces/journal-table';

/** Tables of open data in the history. */
export const OPEN_DATA_TABLES = {
  open_catalogue: {
    noun: ['adresse de données ouvertes', 'adresses de données ouvertes'],
    tell: byAction('a choisi l’adresse des données ouvertes', 'a modifié l’adresse des données ouvertes', 'a supprimé l’adresse des données ouvertes'),
    columns: { network_id: NETWORK, slug: text('Nom dans les adresses'), siret: text('SIRET') },
  },
  open_edition: {
    noun: ['ouverture à tous', 'ouvertures à tous'],
    tell: (facts) => (facts.begins('withdrawn_at') ? 'a retiré les données ouvertes de l’édition' : 'a ouvert à tous des données de l’édition'),
    said: ['opened_at'],
    columns: {
      edition_id: untold('Édition'),
      tables: text('Tables'),
      opened_at: instant('Ouverte le'),
      opened_by_id: untold('Ouverte par'),
      withdrawn_at: instant('Retirée le'),
      withdrawn_by_id: untold('Retirée par'),
      withdrawn_reason: longText('Motif public du retrait'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
