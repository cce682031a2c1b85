import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the RGPD holds. */
export const PRIVACY_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Délégués à la protection des données',
      persons: 'DPO désignés par les CCAS.',
      purpose: 'Joindre le DPO et prouver sa désignation.',
      legalBasis: 'Obligation légale (RGPD, art. 37).',
      retention: 'Le temps de la désignation, puis dans l’historique du CCAS.',
      columns: ['dpo_designation.dpo_name', 'dpo_designation.dpo_email', 'dpo_designation.dpo_phone', 'dpo_designation.cnil_number'],
    },
  ],
  responsiblePersons: ['privacy_action.owner_name', 'maturity_assessment.assessor_name'],
  freeTexts: [
    'privacy_answer.not_applicable_reason',
    'privacy_answer.evidence_reference',
    'privacy_answer.comment',
    'maturity_level.comment',
    'cnil_procedure.outcome',
    'privacy_action.description',
    'privacy_action.evidence_reference',
    'privacy_action.abandoned_reason',
  ],
};
