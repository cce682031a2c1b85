import type { DeadlineKind, PrivacyPoint } from '@maillage/domain';
import { formatDate, type IconName } from '../ui';
import { POINT_WORDS } from '../words/privacy-labels';

/** What is to be done about it, with the day; `late` when that day is past and the act is no longer the same. */
interface DeadlineText {
  readonly label: string;
  readonly todo: (day: string) => string;
  readonly late?: (day: string) => string;
}

export const DEADLINE_TEXTS: Readonly<Record<DeadlineKind, DeadlineText>> = {
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
  privacy_evidence: {
    label: 'Preuve à renouveler',
    todo: (day) => `Renouveler la preuve avant le ${day}`,
    late: (day) => `Renouveler la preuve, expirée le ${day}`,
  },
  privacy_dpo_missing: {
    label: 'DPO',
    todo: (day) => `Désigner un DPO avant le ${day}`,
    late: (day) => `Désigner un DPO\u202f: le CCAS n’en a pas (situation au ${day})`,
  },
  privacy_cnil_procedure: {
    label: 'CNIL',
    todo: (day) => `Répondre à la CNIL avant le ${day}`,
    late: (day) => `Répondre à la CNIL\u202f: c’était attendu pour le ${day}`,
  },
  privacy_breach_notification: {
    label: 'Violation de données',
    todo: (day) => `Notifier la violation à la CNIL (72 heures), au plus tard le ${day}`,
    late: (day) => `Notifier la violation à la CNIL et dire pourquoi elle l’est après le ${day}`,
  },
  privacy_rights_request: {
    label: 'Exercice de droits',
    todo: (day) => `Répondre à la demande d’exercice de droits avant le ${day}`,
    late: (day) => `Répondre à la demande d’exercice de droits, en retard depuis le ${day}`,
  },
  privacy_action: {
    label: 'Action du plan RGPD',
    todo: (day) => `Terminer l’action avant le ${day}`,
    late: (day) => `Terminer l’action, ou en changer la date\u202f: elle était prévue le ${day}`,
  },
};

/** « Dénoncer ou préparer la suite avant le 30 septembre 2027 ». */
export function deadlineSentence({ kind, dueOn, isOverdue }: { readonly kind: DeadlineKind; readonly dueOn: string; readonly isOverdue: boolean }): string {
  const { todo, late = todo } = DEADLINE_TEXTS[kind];
  return (isOverdue ? late : todo)(formatDate(dueOn));
}

/** What tells it from others of its kind, in words: the API gives the title of a convention as it is, and the point of the RGPD by its code. */
export const deadlineLabel = ({ sourceType, label }: { readonly sourceType: 'convention' | 'privacy'; readonly label: string | null }): string | null =>
  sourceType === 'privacy' && label !== null ? (POINT_WORDS[label as PrivacyPoint]?.label ?? label) : label;

export const deadlineIcon = (sourceType: 'convention' | 'privacy'): IconName => (sourceType === 'convention' ? 'signature' : 'shield');
