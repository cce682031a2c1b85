import type { ErrorCode } from '../error-code';

/** Why the product can refuse to make a token, each with its code. */
export const API_TOKENS_REASONS = {
  /** The person has as many that answer as one may have: `params.max`. */
  TOO_MANY_TOKENS: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
