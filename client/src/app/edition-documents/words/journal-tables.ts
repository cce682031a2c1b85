import type { JournalTable } from '../../faces';
import { byAction, instant, NETWORK, number, quoted, text, untold } from '../../faces/journal-table';

/** Tables of kept templates in the history. */
export const EDITION_DOCUMENTS_TABLES = {
  edition_template: {
    noun: ['modèle de document', 'modèles de document'],
    tell: (facts) =>
      (facts.begins('withdrawn_at')
        ? 'a retiré le modèle de document'
        : byAction('a déposé le modèle de document', 'a remplacé le modèle de document', 'a supprimé le modèle de document')(facts)) +
      quoted(facts.value('name')),
    columns: { network_id: NETWORK, name: text('Nom'), latest_number: number('Version'), withdrawn_at: instant('Retiré le') },
  },
  edition_template_version: {
    noun: ['fichier de modèle', 'fichiers de modèle'],
    tell: byAction('a déposé un fichier de modèle', 'a modifié un fichier de modèle', 'a supprimé un fichier de modèle'),
    columns: {
      template_id: untold('Modèle'),
      number: number('Version'),
      file_name: text('Fichier'),
      storage_key: untold('Emplacement'),
      size_bytes: untold('Taille'),
      unknown_fields: text('Champs inconnus'),
      sent_at: instant('Déposé le'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
