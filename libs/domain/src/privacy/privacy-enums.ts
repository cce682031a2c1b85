/** The twelve points of the base (socle légal). */
export const PRIVACY_POINTS = [
  'dpo',
  'register',
  'processors',
  'dpia',
  'notices',
  'rights',
  'breaches',
  'retention',
  'security',
  'awareness',
  'town_agreement',
  'cnil_follow_up',
] as const;
export type PrivacyPoint = (typeof PRIVACY_POINTS)[number];

/** What a CCAS answers to a point. No answer at all is `unknown` too. */
export const PRIVACY_ANSWERS = ['yes', 'partly', 'no', 'not_applicable', 'unknown'] as const;
export type PrivacyAnswer = (typeof PRIVACY_ANSWERS)[number];

/** State of a point on a day, derived from the answer and its evidence. `unknown` is never counted as `non_compliant`. */
export const PRIVACY_STATES = ['compliant', 'to_confirm', 'in_progress', 'non_compliant', 'not_applicable', 'unknown'] as const;
export type PrivacyState = (typeof PRIVACY_STATES)[number];

/** The eight activities of the CNIL's maturity model (9 September 2021). */
export const MATURITY_ACTIVITIES = ['procedures', 'governance', 'register', 'legal', 'training', 'requests', 'security', 'breaches'] as const;
export type MaturityActivity = (typeof MATURITY_ACTIVITIES)[number];

/** How a CCAS has its DPO. */
export const DPO_MODES = ['own', 'shared_town', 'ept', 'cdg', 'syndicate', 'provider'] as const;
export type DpoMode = (typeof DPO_MODES)[number];

/** What the CNIL opened. */
export const CNIL_PROCEDURE_KINDS = ['control', 'formal_notice', 'reminder', 'sanction'] as const;
export type CnilProcedureKind = (typeof CNIL_PROCEDURE_KINDS)[number];

/** Why something of the RGPD stands in the worklist of a DPO, by risk: the order of the list, where the first two rank alike. */
export const PRIVACY_RISKS = ['cnil_procedure', 'breach', 'non_compliant', 'to_confirm', 'unknown', 'in_progress'] as const;
export type PrivacyRisk = (typeof PRIVACY_RISKS)[number];
