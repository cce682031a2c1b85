import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of the base mean to a person; those that only a faulty code could meet are not here. */
export const BASE_CONSTRAINTS: Constraints = {
  ck_privacy_answer_evidence: { path: 'evidenceEndsOn', fieldReason: 'END_BEFORE_START' },
  ck_privacy_answer_counts: { path: 'doneCount', fieldReason: 'MORE_DONE_THAN_REQUIRED' },
};
