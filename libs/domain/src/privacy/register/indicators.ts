import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that indicators hold. */
export const INDICATORS_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: [
    'indicator_contest.reason',
    'indicator_contest.source',
    'indicator_contest.decision_text',
    'indicator_target.reason',
    'indicator_import.file_name',
    'value_proposal.decision_text',
    'definition_proposal.reason',
    'definition_proposal.decision_text',
  ],
};
