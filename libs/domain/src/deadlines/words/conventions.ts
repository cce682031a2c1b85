import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of conventions, as screens and mails say it. */
export const CONVENTIONS_DEADLINE_WORDS = {
  convention_term: {
    label: 'Terme',
    todo: (day) => `Renouveler ou remplacer avant le ${day}`,
    late: (day) => `Renouveler ou remplacer\u202f: la convention a pris fin le ${day}`,
  },
  convention_notice_preparation: {
    label: 'Préparation du préavis',
    todo: (day) => `Décider s’il faut dénoncer, et le préparer à partir du ${day}`,
  },
  convention_notice: { label: 'Préavis', todo: (day) => `Dénoncer ou préparer la suite avant le ${day}` },
  convention_tacit_renewal: {
    label: 'Reconduction tacite',
    todo: (day) => `Préparer la suite\u202f: le préavis est passé, la convention se reconduit après le ${day}`,
  },
  convention_receipt_missing: {
    label: 'Accusé de réception',
    todo: (day) => `Obtenir l’accusé de réception de la préfecture avant le ${day}`,
    late: (day) => `Obtenir l’accusé de réception de la préfecture, attendu depuis le ${day}`,
  },
  convention_publication_missing: {
    label: 'Publication',
    todo: (day) => `Publier la convention avant le ${day}`,
    late: (day) => `Publier la convention\u202f: c’était attendu pour le ${day}`,
  },
  convention_committee: {
    label: 'Comité de suivi',
    todo: (day) => `Réunir le comité de suivi avant le ${day}`,
    late: (day) => `Réunir le comité de suivi, attendu depuis le ${day}`,
  },
  convention_yearly_report: {
    label: 'Bilan annuel',
    todo: (day) => `Remettre le bilan de l’année passée avant le ${day}`,
    late: (day) => `Remettre le bilan annuel, attendu depuis le ${day}`,
  },
  convention_secondment: {
    label: 'Mise à disposition',
    todo: (day) => `Prolonger ou terminer la mise à disposition avant le ${day}`,
    late: (day) => `Régulariser la mise à disposition, qui a pris fin le ${day}`,
  },
  convention_signatory: {
    label: 'Signataire',
    todo: (day) => `Faire connaître le nouveau signataire avant le ${day}`,
    late: (day) => `Mettre à jour le signataire, dont le mandat a pris fin avant le ${day}`,
  },
  convention_perimeter: {
    label: 'Périmètre',
    todo: (day) => `Réviser la convention\u202f: le périmètre de la commune change le ${day}`,
    late: (day) => `Réviser la convention\u202f: le périmètre de la commune a changé le ${day}`,
  },
  convention_grant_vote: {
    label: 'Vote de la subvention',
    todo: (day) => `Faire voter la subvention de l’année avant le ${day}`,
    late: (day) => `Faire voter la subvention, ou noter son vote, attendu le ${day}`,
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;
