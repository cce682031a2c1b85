import { EDITION_BLOCK_TITLES } from '@maillage/domain';
import type { JournalTable } from '../../faces';
import { byAction, day, instant, longText, NETWORK, oneOf, quoted, reference, text, untold } from '../../faces/journal-table';
import { AUDIENCE_LABELS, MODEL_LABELS, PERIMETER_LABELS } from './edition-words';

/** Tables of editions in the history. */
export const EDITIONS_TABLES = {
  edition: {
    noun: ['édition', 'éditions'],
    tell: (facts) => {
      const title = quoted(facts.value('title'));
      if (facts.begins('published_at')) return `a publié l’édition${title}`;
      if (facts.begins('signed_at')) return `a donné le bon à publier de l’édition${title}`;
      return byAction('a créé l’édition', 'a modifié l’édition', 'a supprimé l’édition')(facts) + title;
    },
    columns: {
      network_id: NETWORK,
      title: text('Titre'),
      model: oneOf('Modèle', MODEL_LABELS),
      audience: oneOf('Destinataires', AUDIENCE_LABELS),
      perimeter: oneOf('Périmètre', PERIMETER_LABELS),
      territory_id: reference('Territoire'),
      cohort_id: reference('Groupe'),
      funder_id: reference('Financeur'),
      period_from: day('Période, du'),
      period_to: day('Période, au'),
      compared_id: untold('Comparée à'),
      replaces_id: untold('Remplace'),
      replaces_reason: longText('Motif de la rectification'),
      signed_at: instant('Bon à publier le'),
      signed_by_id: untold('Bon à publier par'),
      published_at: instant('Publiée le'),
    },
  },
  edition_block: {
    noun: ['bloc', 'blocs'],
    tell: byAction('a ajouté un bloc à l’édition', 'a modifié un bloc de l’édition', 'a retiré un bloc de l’édition'),
    columns: {
      edition_id: untold('Édition'),
      position: untold('Place'),
      kind: oneOf('Contenu', EDITION_BLOCK_TITLES),
      title: text('Titre'),
      lead: text('À retenir'),
      body: longText('Texte'),
      options: untold('Ce qui est montré'),
    },
  },
  edition_comment: {
    noun: ['remarque', 'remarques'],
    tell: byAction('a laissé une remarque sur l’édition', 'a traité une remarque sur l’édition', 'a supprimé une remarque sur l’édition'),
    columns: {
      edition_id: untold('Édition'),
      block_id: untold('Bloc'),
      body: longText('Remarque'),
      author_id: untold('Auteur'),
      resolved_at: instant('Traitée le'),
      resolved_by_id: untold('Traitée par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
