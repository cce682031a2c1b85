import {
  CONVENTION_ACT_NAMES,
  CONVENTION_KIND_NAMES,
  CONVENTION_RENEWAL_NAMES,
  CONVENTION_STATUS_NAMES,
  type ConventionActKind,
  type ConventionStatus,
  PARTY_SIDE_NAMES,
  type VoletCoverage,
} from '@maillage/domain';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/icon-paths';

/** Types of convention, as a town clerk names them. */
export const CONVENTION_KIND_LABELS = CONVENTION_KIND_NAMES;

/** A status in words, with what makes it stand out: tone and icon never go without the word. */
export interface StatusLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** Statuses in the order of a convention's life. */
export const CONVENTION_STATUS_LOOKS: Readonly<Record<ConventionStatus, StatusLook>> = {
  to_start: { label: CONVENTION_STATUS_NAMES.to_start, tone: 'neutral', icon: 'dash' },
  negotiating: { label: CONVENTION_STATUS_NAMES.negotiating, tone: 'info', icon: 'comment' },
  agreed_draft: { label: CONVENTION_STATUS_NAMES.agreed_draft, tone: 'info', icon: 'file' },
  deliberated_by_one: { label: CONVENTION_STATUS_NAMES.deliberated_by_one, tone: 'info', icon: 'users' },
  deliberated_by_both: { label: CONVENTION_STATUS_NAMES.deliberated_by_both, tone: 'info', icon: 'users' },
  signed: { label: CONVENTION_STATUS_NAMES.signed, tone: 'info', icon: 'edit' },
  transmitted: { label: CONVENTION_STATUS_NAMES.transmitted, tone: 'info', icon: 'send' },
  signed_fragile: { label: CONVENTION_STATUS_NAMES.signed_fragile, tone: 'warn', icon: 'alert' },
  in_force: { label: CONVENTION_STATUS_NAMES.in_force, tone: 'good', icon: 'check-circle' },
  to_renew: { label: CONVENTION_STATUS_NAMES.to_renew, tone: 'warn', icon: 'refresh' },
  expired: { label: CONVENTION_STATUS_NAMES.expired, tone: 'bad', icon: 'clock' },
  terminated: { label: CONVENTION_STATUS_NAMES.terminated, tone: 'bad', icon: 'ban' },
  replaced: { label: CONVENTION_STATUS_NAMES.replaced, tone: 'neutral', icon: 'archive' },
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

export const RENEWAL_LABELS = CONVENTION_RENEWAL_NAMES;

export const PARTY_SIDE_LABELS = PARTY_SIDE_NAMES;
