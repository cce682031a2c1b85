import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of the self-assessments mean to a person. */
export const MATURITY_CONSTRAINTS: Constraints = {
  ck_maturity_assessment_immutable: { reason: 'ASSESSMENT_VALIDATED' },
  uq_maturity_campaign_title: { reason: 'CAMPAIGN_TITLE_TAKEN', path: 'title' },
  ck_maturity_campaign_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
};
