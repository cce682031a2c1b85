import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of files, each with its code. */
export const FILES_REASONS = {
  FILE_KIND_REFUSED: 'BAD_USER_INPUT',
  FILE_TOO_LARGE: 'BAD_USER_INPUT',
  FILE_EMPTY: 'BAD_USER_INPUT',
  FILE_INFECTED: 'BAD_USER_INPUT',
  /** What looks like social-security numbers or IBAN was found: `params.findings`; sent again with a confirmation, it is taken. */
  FILE_LOOKS_PERSONAL: 'CONFLICT',
  /** The antivirus or the store of files does not answer. */
  FILES_UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<string, ErrorCode>;
