import type { JournalTable } from '../../faces';
import { byAction, CCAS, instant, NETWORK, number, oneOf, quoted, text, untold, yesOrNo } from '../../faces/journal-table';
import { PURPOSE_LABELS } from '../purpose-words';

/** Tables of files in the history. */
export const FILES_TABLES = {
  file: {
    noun: ['fichier', 'fichiers'],
    tell: (facts) => {
      if (facts.begins('archived_at')) return 'a archivé une pièce';
      return (
        byAction('a ajouté la pièce', 'a modifié une pièce', 'a supprimé une pièce')(facts) + quoted(facts.action === 'created' ? facts.value('title') : null)
      );
    },
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      parent_type: untold('Rattachée à'),
      parent_id: untold('Rattachée à'),
      purpose: oneOf('Nature', PURPOSE_LABELS),
      title: text('Intitulé'),
      archived_at: instant('Archivée le'),
    },
  },
  file_version: {
    noun: ['version de fichier', 'versions de fichier'],
    tell: byAction('a déposé un fichier', 'a modifié un fichier', 'a supprimé un fichier'),
    columns: {
      file_id: untold('Pièce'),
      number: number('Version'),
      name: text('Nom du fichier'),
      media_type: text('Format'),
      size_bytes: number('Taille en octets'),
      sha256: text('Empreinte SHA-256'),
      storage_key: untold('Emplacement'),
      is_antivirus_clean: yesOrNo('Contrôlée par l’antivirus'),
      reading: untold('Part du contenu lue'),
      is_personal_data_confirmed: yesOrNo('Absence de données personnelles confirmée'),
      uploaded_at: untold('Déposée le'),
      uploaded_by_id: untold('Déposée par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
