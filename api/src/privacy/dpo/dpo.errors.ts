import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of designations and procedures mean to a person. */
export const DPO_CONSTRAINTS: Constraints = {
  ex_dpo_designation_one: { reason: 'DPO_OVERLAP' },
  ck_dpo_designation_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
  ck_cnil_procedure_dates: { path: 'openedOn', fieldReason: 'END_BEFORE_START' },
};
