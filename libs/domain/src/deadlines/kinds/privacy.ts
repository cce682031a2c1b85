/** What comes due of the RGPD. */
export const PRIVACY_DEADLINE_KINDS = [
  'privacy_evidence',
  'privacy_dpo_missing',
  'privacy_cnil_procedure',
  'privacy_breach_notification',
  'privacy_rights_request',
  'privacy_action',
] as const;
