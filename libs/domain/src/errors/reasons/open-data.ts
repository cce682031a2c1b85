import type { ErrorCode } from '../error-code';

/** Why the product can refuse to open an edition to everybody, each with its code. */
export const OPEN_DATA_REASONS = {
  /** It was written for the board or one funder, or holds no table that may be opened. */
  OPEN_DATA_NOTHING: 'BAD_USER_INPUT',
  OPEN_DATA_ALREADY: 'BAD_USER_INPUT',
  OPEN_DATA_WITHDRAWN: 'BAD_USER_INPUT',
  OPEN_DATA_NOT_OPEN: 'BAD_USER_INPUT',
  /** With what is open already, it would tell a number over fewer than five CCAS. */
  OPEN_DATA_GIVES_AWAY: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const OPEN_DATA_FIELD_REASONS = ['OPEN_SLUG_INVALID', 'OPEN_SLUG_TAKEN', 'SIRET_INVALID'] as const;
