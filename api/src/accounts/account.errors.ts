import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature’s tables mean to a person. */
export const ACCOUNTS_CONSTRAINTS: Constraints = {
  pk_sign_in_address: { reason: 'EMAIL_TAKEN', path: 'email' },
  ck_account_email: { path: 'email', fieldReason: 'NOT_AN_EMAIL' },
  ck_account_full_name: { path: 'fullName', fieldReason: 'TOO_LONG' },
  ck_role_assignment_dates: { path: 'roles', fieldReason: 'END_BEFORE_START' },
  ck_role_assignment_scope: { path: 'roles', fieldReason: 'SCOPE_REQUIRED' },
};
