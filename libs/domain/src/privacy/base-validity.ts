import type { PrivacyPoint } from './privacy-enums';

/**
 * Months for which evidence of a point counts when a network has set nothing else; null: it does not expire by itself. No law sets such a
 * period: it is a policy, which each network edits. Evidence with an end of its own (the contract of a processor) says it by hand.
 */
export const DEFAULT_VALIDITY_MONTHS: Readonly<Record<PrivacyPoint, number | null>> = {
  dpo: 12,
  register: 12,
  processors: null,
  dpia: 36,
  notices: 36,
  rights: 36,
  breaches: 36,
  retention: 36,
  security: 12,
  awareness: 24,
  town_agreement: null,
  cnil_follow_up: null,
};

/** The longest validity that a network can set, in months (`ck_privacy_validity_months`). */
export const MAX_VALIDITY_MONTHS = 120;

/** How many things a CCAS may count in an answer: far above any real number. */
export const PRIVACY_COUNT = { min: 0, max: 100_000 } as const;
