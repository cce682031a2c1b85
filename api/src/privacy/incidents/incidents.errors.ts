import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of breaches and requests mean to a person. */
export const INCIDENTS_CONSTRAINTS: Constraints = {
  ck_privacy_breach_dates: { path: 'notifiedAt', fieldReason: 'NOTIFIED_BEFORE_DISCOVERY' },
  ck_rights_request_dates: { path: 'answeredOn', fieldReason: 'END_BEFORE_START' },
};
