import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of contested values mean to a person; those that only a faulty code could meet are not here. */
export const CONTESTS_CONSTRAINTS: Constraints = {
  uq_indicator_contest_open: { reason: 'CONTEST_ALREADY_OPEN' },
};
