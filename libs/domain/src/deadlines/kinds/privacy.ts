/** What deadlines of the RGPD come from. */
export const PRIVACY_DEADLINE_SOURCES = { privacy: 'What a CCAS owes to the RGPD.' } as const;

/** What comes due of the RGPD, each with what it is. */
export const PRIVACY_DEADLINE_KINDS = {
  privacy_evidence: 'Evidence that expires.',
  privacy_dpo_missing: 'No DPO is designated.',
  privacy_cnil_procedure: 'A control or formal notice of the CNIL.',
  privacy_breach_notification: 'The notification of a breach, within 72 hours.',
  privacy_rights_request: 'The answer to a rights request, within one month.',
  privacy_action: 'An action of the plan.',
} as const;
