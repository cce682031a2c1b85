import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of the maturity, the DPO, the incidents and the plan mean to a person. */
export const FOLLOW_UP_CONSTRAINTS: Constraints = {
  ck_maturity_assessment_immutable: { reason: 'ASSESSMENT_VALIDATED' },
  uq_maturity_campaign_title: { reason: 'CAMPAIGN_TITLE_TAKEN', path: 'title' },
  ck_maturity_campaign_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
  ex_dpo_designation_one: { reason: 'DPO_OVERLAP' },
  ck_dpo_designation_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
  ck_cnil_procedure_dates: { path: 'openedOn', fieldReason: 'END_BEFORE_START' },
  ck_privacy_breach_dates: { path: 'notifiedAt', fieldReason: 'NOTIFIED_BEFORE_DISCOVERY' },
  ck_rights_request_dates: { path: 'answeredOn', fieldReason: 'END_BEFORE_START' },
};
