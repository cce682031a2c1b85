import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of absences, each with its code. */
export const NEWS_REASONS = {
  ABSENCE_OVERLAP: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;
