import {
  CONVENTION_ACT_NAMES,
  type ConventionActKind,
  type ConventionKind,
  type ConventionRenewal,
  type ConventionStatus,
  type PartySide,
  type VoletCoverage,
} from '@maillage/domain';
import type { IconName, Tone } from '../../ui';

/** Types of convention, as a town clerk names them. */
export const CONVENTION_KIND_LABELS: Readonly<Record<ConventionKind, string>> = {
  framework: 'Convention-cadre',
  cpom: 'CPOM',
  secondment: 'Mise à disposition de personnel',
  premises: 'Locaux',
  group_purchasing: 'Groupement de commandes',
  dpo: 'DPO mutualisé',
  objectives_grant: 'Objectifs et subvention',
  other: 'Autre',
};

/** A status in words, with what makes it stand out: tone and icon never go without the word. */
export interface StatusLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** Statuses in the order of a convention's life. */
export const CONVENTION_STATUS_LOOKS: Readonly<Record<ConventionStatus, StatusLook>> = {
  to_start: { label: 'À initier', tone: 'neutral', icon: 'dash' },
  negotiating: { label: 'En négociation', tone: 'info', icon: 'comment' },
  agreed_draft: { label: 'Projet validé', tone: 'info', icon: 'file' },
  deliberated_by_one: { label: 'Délibérée par une partie', tone: 'info', icon: 'users' },
  deliberated_by_both: { label: 'Délibérée par les deux', tone: 'info', icon: 'users' },
  signed: { label: 'Signée', tone: 'info', icon: 'edit' },
  transmitted: { label: 'Transmise', tone: 'info', icon: 'send' },
  signed_fragile: { label: 'Signée mais fragile', tone: 'warn', icon: 'alert' },
  in_force: { label: 'En vigueur', tone: 'good', icon: 'check-circle' },
  to_renew: { label: 'À renouveler', tone: 'warn', icon: 'refresh' },
  expired: { label: 'Échue', tone: 'bad', icon: 'clock' },
  terminated: { label: 'Résiliée ou dénoncée', tone: 'bad', icon: 'ban' },
  replaced: { label: 'Remplacée', tone: 'neutral', icon: 'archive' },
};

export { VOLET_NAMES as VOLET_LABELS } from '@maillage/domain';

export const VOLET_COVERAGE_LOOKS: Readonly<Record<VoletCoverage, StatusLook>> = {
  covered: { label: 'Couvert', tone: 'good', icon: 'check' },
  partly: { label: 'En partie', tone: 'warn', icon: 'partly-cloudy' },
  not_covered: { label: 'Non couvert', tone: 'bad', icon: 'close' },
  not_applicable: { label: 'Sans objet', tone: 'neutral', icon: 'dash' },
};

/** Acts, by the names under which they are also searched. */
export const ACT_KIND_LABELS = CONVENTION_ACT_NAMES;

/** What the button says that records an act: « Enregistrer la délibération du conseil municipal ». */
export const ACT_KIND_NOUNS: Readonly<Record<ConventionActKind, string>> = {
  negotiation: 'l’ouverture de la négociation',
  agreed_draft: 'la validation du projet',
  ca_deliberation: 'la délibération du conseil d’administration',
  council_deliberation: 'la délibération du conseil municipal',
  signature: 'la signature',
  transmission: 'la transmission à la préfecture',
  receipt: 'l’accusé de réception de la préfecture',
  publication: 'la publication',
  express_renewal: 'la reconduction expresse',
  notice: 'la dénonciation',
  termination: 'la résiliation',
  replacement: 'le remplacement',
  committee: 'un comité de suivi',
  yearly_report: 'un bilan annuel',
};

export const RENEWAL_LABELS: Readonly<Record<ConventionRenewal, string>> = {
  none: 'Sans reconduction',
  express: 'Reconduction expresse',
  tacit: 'Reconduction tacite',
};

export const PARTY_SIDE_LABELS: Readonly<Record<PartySide, string>> = { town: 'Ville', ccas: 'CCAS', other: 'Autre partie' };
