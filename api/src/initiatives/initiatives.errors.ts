import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature's tables mean to a person; those that only a faulty code could meet are not here. */
export const INITIATIVES_CONSTRAINTS: Constraints = {
  uq_plan_year: { reason: 'PLAN_YEAR_TAKEN', path: 'year' },
  uq_recommendation_number: { reason: 'RECOMMENDATION_NUMBER_TAKEN', path: 'number' },
  uq_initiative_number: { reason: 'INITIATIVE_NUMBER_TAKEN', path: 'number' },
  uq_initiative_carried_over: { reason: 'INITIATIVE_ALREADY_CARRIED_OVER', path: 'toPlanId' },
  ck_initiative_number: { path: 'number', fieldReason: 'OUT_OF_RANGE' },
  ck_initiative_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
};
