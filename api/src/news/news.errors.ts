import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature’s tables mean to a person. */
export const NEWS_CONSTRAINTS: Constraints = {
  ex_absence_once: { reason: 'ABSENCE_OVERLAP' },
};
