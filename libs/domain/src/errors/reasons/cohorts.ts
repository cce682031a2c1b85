import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of the groups of CCAS, each with its code. */
export const COHORTS_REASONS = {
  /** The network has a group of that name, whatever its case. */
  COHORT_NAME_TAKEN: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;
