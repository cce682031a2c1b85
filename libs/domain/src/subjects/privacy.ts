/** Objects of the RGPD that have a name, readers and a history of their own, by their table; each with what it is. */
export const PRIVACY_SUBJECTS = {
  privacy_answer: 'What a CCAS answers to one point of the base.',
  dpo_designation: 'The designation of a DPO.',
  maturity_campaign: 'A campaign of assessments of maturity.',
  privacy_action: 'An action of the plan.',
  privacy_action_ccas: 'An action of the plan at one CCAS.',
} as const;
