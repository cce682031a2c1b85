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
/** What each of them says, for the manual of the API. */
export const PRIVACY_POINT_MEANINGS: Readonly<Record<PrivacyPoint, string>> = {
  dpo: 'A data-protection officer is designated (RGPD art. 37).',
  register: 'The register of processing is kept (art. 30).',
  processors: 'Contracts with processors hold the clauses required (art. 28).',
  dpia: 'Impact assessments are made where required (art. 35).',
  notices: 'People are informed (art. 13 and 14).',
  rights: 'A procedure answers requests of rights within the month (art. 12).',
  breaches: 'Breaches have a procedure and a register (art. 33 and 34).',
  retention: 'Retention periods are set and applied (art. 5).',
  security: 'Security measures are taken (art. 32).',
  awareness: 'Staff are made aware: charter, training.',
  town_agreement: 'An agreement with the town settles who answers for what (art. 26 or 28).',
  cnil_follow_up: 'What the CNIL asked for is followed up.',
};

/** What a CCAS answers to a point. No answer at all is `unknown` too. */
export const PRIVACY_ANSWERS = ['yes', 'partly', 'no', 'not_applicable', 'unknown'] as const;
export type PrivacyAnswer = (typeof PRIVACY_ANSWERS)[number];
/** What each of them says, for the manual of the API. */
export const PRIVACY_ANSWER_MEANINGS: Readonly<Record<PrivacyAnswer, string>> = {
  yes: 'In place.',
  partly: 'Partly in place.',
  no: 'Not in place.',
  not_applicable: 'Without object, for a reason that is told.',
  unknown: 'Not known.',
};

/** State of a point on a day, derived from the answer and its evidence. `unknown` is never counted as `non_compliant`. */
export const PRIVACY_STATES = ['compliant', 'to_confirm', 'in_progress', 'non_compliant', 'not_applicable', 'unknown'] as const;
export type PrivacyState = (typeof PRIVACY_STATES)[number];
/** What each of them says, for the manual of the API. */
export const PRIVACY_STATE_MEANINGS: Readonly<Record<PrivacyState, string>> = {
  compliant: 'In place, with evidence that counts.',
  to_confirm: 'Answered « yes », with evidence that has expired or is missing.',
  in_progress: 'Partly in place.',
  non_compliant: 'Answered « no ».',
  not_applicable: 'Without object.',
  unknown: 'Not answered: never counted as non-compliant.',
};

/** The eight activities of the CNIL's maturity model (9 September 2021). */
export const MATURITY_ACTIVITIES = ['procedures', 'governance', 'register', 'legal', 'training', 'requests', 'security', 'breaches'] as const;
export type MaturityActivity = (typeof MATURITY_ACTIVITIES)[number];
/** What each of them says, for the manual of the API. */
export const MATURITY_ACTIVITY_MEANINGS: Readonly<Record<MaturityActivity, string>> = {
  procedures: 'Define and apply procedures.',
  governance: 'Steer the governance.',
  register: 'List the processings, and keep the list up to date.',
  legal: 'Ensure legal conformity.',
  training: 'Train and raise awareness.',
  requests: 'Deal with the requests of people, outside and inside.',
  security: 'Manage security risks.',
  breaches: 'Manage breaches.',
};

/** How a CCAS has its DPO. */
export const DPO_MODES = ['own', 'shared_town', 'ept', 'cdg', 'syndicate', 'provider'] as const;
export type DpoMode = (typeof DPO_MODES)[number];
/** What each of them says, for the manual of the API. */
export const DPO_MODE_MEANINGS: Readonly<Record<DpoMode, string>> = {
  own: 'Its own.',
  shared_town: 'Shared with the town.',
  ept: 'Of the EPT.',
  cdg: 'Of the management centre (centre de gestion).',
  syndicate: 'Of a mixed syndicate.',
  provider: 'Of a provider.',
};

/** What the CNIL opened. */
export const CNIL_PROCEDURE_KINDS = ['control', 'formal_notice', 'reminder', 'sanction'] as const;
export type CnilProcedureKind = (typeof CNIL_PROCEDURE_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const CNIL_PROCEDURE_KIND_MEANINGS: Readonly<Record<CnilProcedureKind, string>> = {
  control: 'Control.',
  formal_notice: 'Formal notice (mise en demeure).',
  reminder: 'Reminder of obligations.',
  sanction: 'Sanction.',
};

/** Why something of the RGPD stands in the worklist of a DPO, by risk: the order of the list, where the first two rank alike. */
export const PRIVACY_RISKS = ['cnil_procedure', 'breach', 'non_compliant', 'to_confirm', 'unknown', 'in_progress', 'without_file'] as const;
export type PrivacyRisk = (typeof PRIVACY_RISKS)[number];
/** What each of them says, for the manual of the API. */
export const PRIVACY_RISK_MEANINGS: Readonly<Record<PrivacyRisk, string>> = {
  cnil_procedure: 'The CNIL opened a control or a procedure, which is not closed.',
  breach: 'A breach is open.',
  non_compliant: 'A point is not in place.',
  to_confirm: 'The evidence of a point has expired or is missing.',
  unknown: 'A point is not answered.',
  in_progress: 'A point is partly in place.',
  without_file: 'An answer « yes » or « partly » has no file attached: in the list where it is asked for alone, since nobody is late with it.',
};

/** How the worklist stands: the gravest first, or all of one CCAS, or of one point, together. */
export const PRIVACY_WORK_ORDERS = ['risk', 'ccas', 'point'] as const;
export type PrivacyWorkOrder = (typeof PRIVACY_WORK_ORDERS)[number];
/** What each of them says, for the manual of the API. */
export const PRIVACY_WORK_ORDER_MEANINGS: Readonly<Record<PrivacyWorkOrder, string>> = {
  risk: 'The gravest first.',
  ccas: 'CCAS by CCAS, by commune.',
  point: 'Point by point, in the order of the base.',
};
