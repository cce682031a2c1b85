import type { ErrorCode } from '../error-code';

/** Why the product can refuse to show an edition to somebody, or to open a link, each with its code. */
export const EDITION_SHARES_REASONS = {
  EDITION_NOT_PUBLISHED: 'BAD_USER_INPUT',
  /** It was written for the board, or about another funder. */
  EDITION_NOT_FOR_FUNDER: 'BAD_USER_INPUT',
  EDITION_LINK_ENDED: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const EDITION_SHARES_FIELD_REASONS = ['LINK_PASSWORD_WRONG'] as const;
