import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of accounts and sessions, each with its code. */
export const ACCOUNTS_REASONS = {
  WRONG_CREDENTIALS: 'BAD_USER_INPUT',
  LINK_INVALID: 'BAD_USER_INPUT',
  EMAIL_TAKEN: 'CONFLICT',
  OWN_ACCOUNT_LOCKOUT: 'BAD_USER_INPUT',
  /** Nobody who has come in could manage the accounts once the role is over. */
  LAST_MANAGER: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const ACCOUNTS_FIELD_REASONS = ['PASSWORD_TOO_WEAK', 'PASSWORD_KNOWN', 'SCOPE_REQUIRED', 'SCOPE_NOT_YOURS', 'LINK_CODE_WRONG'] as const;
