import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, instant, longText, NETWORK, number, oneOf, quoted, text, untold, yesOrNo } from '../../faces/journal-table';
import { ANSWER_STATE_WORDS } from './answer-words';
import { RETURN_LOOKS } from './return-words';

/** Tables of forms in the history. */
export const FORMS_TABLES = {
  form: {
    noun: ['formulaire', 'formulaires'],
    tell: (facts) => {
      const title = quoted(facts.value('title'));
      if (facts.begins('archived_at')) return `a rangé le formulaire${title}`;
      return byAction('a créé le formulaire', 'a modifié le formulaire', 'a supprimé le formulaire')(facts) + title;
    },
    columns: { network_id: NETWORK, title: text('Titre'), model: untold('Modèle'), archived_at: instant('Rangé le') },
  },
  form_version: {
    noun: ['version de formulaire', 'versions de formulaire'],
    tell: (facts) => {
      if (facts.begins('published_at')) return 'a publié une version du formulaire';
      return byAction('a commencé une version du formulaire', 'a modifié le brouillon du formulaire', 'a abandonné le brouillon du formulaire')(facts);
    },
    columns: {
      form_id: untold('Formulaire'),
      number: number('Numéro'),
      definition: untold('Questions'),
      breaks: untold('Ruptures de série'),
      published_at: instant('Publiée le'),
      published_by_id: untold('Publiée par'),
    },
  },
  form_feed: {
    noun: ['alimentation d’un indicateur', 'alimentations d’indicateurs'],
    tell: byAction('a relié une question à un indicateur', 'a modifié le lien d’une question et d’un indicateur', 'a détaché une question d’un indicateur'),
    columns: {
      form_id: untold('Formulaire'),
      entry: text('Question'),
      part: untold('Ce qui est montré'),
      extent: untold('Étendue'),
      indicator_id: untold('Indicateur'),
    },
  },
  form_tag: {
    noun: ['étiquette', 'étiquettes'],
    tell: (facts) => {
      const label = quoted(facts.value('label'));
      if (facts.begins('archived_at')) return `a rangé l’étiquette${label}`;
      return byAction('a créé l’étiquette', 'a modifié l’étiquette', 'a supprimé l’étiquette')(facts) + label;
    },
    columns: { form_id: untold('Formulaire'), entry: text('Question'), label: text('Nom'), archived_at: instant('Rangée le') },
  },
  form_answer_tag: {
    noun: ['étiquette d’une réponse', 'étiquettes de réponses'],
    tell: byAction('a étiqueté une réponse', 'a changé l’étiquette d’une réponse', 'a retiré l’étiquette d’une réponse'),
    columns: { tag_id: untold('Étiquette'), return_id: untold('Réponse du CCAS') },
  },
  form_collection: {
    noun: ['collecte', 'collectes'],
    tell: (facts) => {
      const title = quoted(facts.value('title'));
      if (facts.begins('closed_at')) return `a clos la collecte${title}`;
      return byAction('a lancé la collecte', 'a modifié la collecte', 'a supprimé la collecte')(facts) + title;
    },
    columns: {
      network_id: NETWORK,
      form_id: untold('Formulaire'),
      form_version_id: untold('Version'),
      title: text('Titre'),
      purpose: longText('À quoi elle sert'),
      period_from: day('Période, du'),
      period_to: day('Période, au'),
      closed_at: instant('Close le'),
    },
  },
  form_return: {
    noun: ['réponse à une collecte', 'réponses à une collecte'],
    tell: (facts) => {
      if (facts.begins('submitted_at')) return 'a envoyé la réponse à la collecte';
      if (facts.begins('validated_at')) return 'a validé la réponse à la collecte';
      return byAction('a ouvert la réponse à la collecte', 'a mis à jour la réponse à la collecte', 'a supprimé la réponse à la collecte')(facts);
    },
    columns: {
      collection_id: untold('Collecte'),
      ccas_id: CCAS,
      state: oneOf('Avancement', RETURN_LOOKS),
      submitted_at: instant('Envoyée le'),
      submitted_by_id: untold('Envoyée par'),
      signatory_name: text('Signataire'),
      signatory_function: text('Fonction'),
      is_on_behalf: yesOrNo('Au nom du CCAS'),
      validated_at: instant('Validée le'),
      validated_by_id: untold('Validée par'),
      reason: longText('Raison'),
      spent_minutes: number('Minutes passées'),
      presented_on: day('Présentée au conseil d’administration le'),
      deliberation: text('Délibération'),
    },
  },
  form_answer: {
    noun: ['réponse', 'réponses'],
    tell: byAction('a répondu à une question', 'a changé une réponse', 'a retiré une réponse'),
    columns: {
      return_id: untold('Réponse du CCAS'),
      entry: text('Question'),
      state: oneOf('État', ANSWER_STATE_WORDS),
      value: text('Valeur'),
      denominator: text('Sur'),
      other: text('Autre'),
      reason: longText('Raison'),
      method: text('Mode de comptage'),
      comment: longText('Commentaire'),
      origin: untold('Origine'),
      source: text('Source'),
      is_confirmed: yesOrNo('Confirmée'),
    },
  },
  form_remark: {
    noun: ['remarque', 'remarques'],
    tell: byAction('a laissé une remarque sur une réponse', 'a mis à jour une remarque', 'a supprimé une remarque'),
    columns: {
      return_id: untold('Réponse du CCAS'),
      entry: text('Question'),
      body: longText('Remarque'),
      is_return: yesOrNo('À corriger'),
      author_id: untold('Auteur'),
      settled_at: instant('Réglée le'),
      settled_by_id: untold('Réglée par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
