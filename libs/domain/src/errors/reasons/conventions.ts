import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of conventions, each with its code. */
export const CONVENTIONS_REASONS = {
  CONVENTION_REFERENCE_TAKEN: 'CONFLICT',
  PARTY_SIDE_TAKEN: 'CONFLICT',
  ACT_ALREADY_RECORDED: 'CONFLICT',
  RIDER_NUMBER_TAKEN: 'CONFLICT',
  GRANT_YEAR_TAKEN: 'CONFLICT',
  /** The dates are unlikely: `params.doubts` names them; sent again with `isConfirmed`, they are taken. */
  UNLIKELY_DATES: 'CONFLICT',
  TEMPLATE_TITLE_TAKEN: 'CONFLICT',
  TEMPLATE_VERSION_PUBLISHED: 'CONFLICT',
  TEMPLATE_DRAFT_EXISTS: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const CONVENTIONS_FIELD_REASONS = [
  'TERM_BEFORE_EFFECT',
  'DELIBERATION_AFTER_SIGNATURE',
  'ACT_BEFORE_SIGNATURE',
  'RECEIPT_BEFORE_TRANSMISSION',
  'RENEWAL_WITHOUT_TERM',
  'MONTHS_WITHOUT_RENEWAL',
  'YEAR_REQUIRED',
  'UNKNOWN_VARIABLE',
] as const;
