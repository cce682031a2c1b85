import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature's tables mean to a person; those that only a faulty code could meet are not here. */
export const CONVENTIONS_CONSTRAINTS: Constraints = {
  uq_convention_reference: { reason: 'CONVENTION_REFERENCE_TAKEN', path: 'reference' },
  ck_convention_dates: { path: 'endsOn', fieldReason: 'TERM_BEFORE_EFFECT' },
  uq_convention_party_side: { reason: 'PARTY_SIDE_TAKEN', path: 'side' },
  ck_convention_party_mandate: { path: 'mandateEndsOn', fieldReason: 'END_BEFORE_START' },
  uq_convention_act_once: { reason: 'ACT_ALREADY_RECORDED', path: 'kind' },
  uq_convention_act_report: { reason: 'ACT_ALREADY_RECORDED', path: 'year' },
  uq_convention_rider_number: { reason: 'RIDER_NUMBER_TAKEN', path: 'number' },
  ck_convention_rider_dates: { path: 'newEndsOn', fieldReason: 'TERM_BEFORE_EFFECT' },
  uq_convention_grant_year: { reason: 'GRANT_YEAR_TAKEN', path: 'year' },
  ck_convention_secondment_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
};
