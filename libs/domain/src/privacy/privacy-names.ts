import type { PrivacyAnswer, PrivacyState } from './privacy-enums';

/** Answers to a point in French. */
export const PRIVACY_ANSWER_NAMES: Readonly<Record<PrivacyAnswer, string>> = {
  yes: 'Oui',
  partly: 'En partie',
  no: 'Non',
  not_applicable: 'Sans objet',
  unknown: 'Je ne sais pas',
};

/** States of a point in French. */
export const PRIVACY_STATE_NAMES: Readonly<Record<PrivacyState, string>> = {
  compliant: 'Conforme',
  to_confirm: 'À confirmer',
  in_progress: 'En cours',
  non_compliant: 'Non conforme',
  not_applicable: 'Sans objet',
  unknown: 'Non renseigné',
};
