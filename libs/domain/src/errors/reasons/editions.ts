import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of editions, each with its code. */
export const EDITIONS_REASONS = {
  /** It is published: nothing of it changes. */
  EDITION_PUBLISHED: 'CONFLICT',
  /** It is published by nobody before somebody signed it off. */
  EDITION_NOT_SIGNED: 'CONFLICT',
  /** It tells the board what its readers read nowhere else, and who publishes it did not confirm that. */
  EDITION_NOT_CONFIRMED: 'CONFLICT',
  /** What was published since it was signed off gives away a CCAS beside it. */
  EDITION_SIGN_AGAIN: 'CONFLICT',
  /** A correction of it was begun already. */
  EDITION_REPLACED_ALREADY: 'CONFLICT',
  /** It holds no block. */
  EDITION_EMPTY: 'BAD_USER_INPUT',
  /** It says more than an edition holds. */
  EDITION_TOO_LARGE: 'BAD_USER_INPUT',
  /** So many blocks, drafts or remarks at once. */
  EDITION_TOO_MANY: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
