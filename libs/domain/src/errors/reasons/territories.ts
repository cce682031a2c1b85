import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of territories, each with its code. */
export const TERRITORIES_REASONS = {
  OUTLINES_UNREADABLE: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
