import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature’s tables mean to a person. */
export const COHORTS_CONSTRAINTS: Constraints = {
  ex_cohort_name: { reason: 'COHORT_NAME_TAKEN', path: 'name' },
};
