/** The codes of `extensions.code`, as Apollo and HTTP clients know them. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL_SERVER_ERROR';

/** Every reason for which the product can refuse, with its code. The client words each of them in French. */
export const REASONS = {
  // access
  NOT_SIGNED_IN: 'UNAUTHENTICATED',
  NOT_ALLOWED: 'FORBIDDEN',
  CROSS_SITE_REQUEST: 'FORBIDDEN',
  /** Unknown, or not visible to this person: one answer for both. */
  NOT_FOUND: 'NOT_FOUND',
  // any input
  INVALID_INPUT: 'BAD_USER_INPUT',
  REQUEST_TOO_COMPLEX: 'BAD_USER_INPUT',
  STALE_VERSION: 'CONFLICT',
  TOO_MANY_ATTEMPTS: 'RATE_LIMITED',
  /** The database is away; it comes back. */
  UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
  UNEXPECTED: 'INTERNAL_SERVER_ERROR',
  // accounts
  WRONG_CREDENTIALS: 'BAD_USER_INPUT',
  LINK_INVALID: 'BAD_USER_INPUT',
  EMAIL_TAKEN: 'CONFLICT',
  OWN_ACCOUNT_LOCKOUT: 'BAD_USER_INPUT',
  // network
  SIREN_TAKEN: 'CONFLICT',
  OFFICE_OVERLAP: 'CONFLICT',
  FUNDER_NAME_TAKEN: 'CONFLICT',
  // initiatives
  PLAN_YEAR_TAKEN: 'CONFLICT',
  RECOMMENDATION_NUMBER_TAKEN: 'CONFLICT',
  INITIATIVE_NUMBER_TAKEN: 'CONFLICT',
  INITIATIVE_ALREADY_CARRIED_OVER: 'CONFLICT',
  INITIATIVE_CARRY_OVER_BACKWARDS: 'BAD_USER_INPUT',
  NO_NEWS_TO_CONFIRM: 'BAD_USER_INPUT',
  // files
  FILE_KIND_REFUSED: 'BAD_USER_INPUT',
  FILE_TOO_LARGE: 'BAD_USER_INPUT',
  FILE_EMPTY: 'BAD_USER_INPUT',
  FILE_INFECTED: 'BAD_USER_INPUT',
  /** What looks like social-security numbers or IBAN was found: `params.findings`; sent again with a confirmation, it is taken. */
  FILE_LOOKS_PERSONAL: 'CONFLICT',
  /** The antivirus or the store of files does not answer. */
  FILES_UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
  // conventions
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
  // privacy
  ASSESSMENT_VALIDATED: 'CONFLICT',
  CAMPAIGN_TITLE_TAKEN: 'CONFLICT',
  DPO_OVERLAP: 'CONFLICT',
  // indicators
  INDICATOR_CODE_TAKEN: 'CONFLICT',
  /** Others are computed from it: `params.codes` names them. */
  INDICATOR_IN_USE: 'CONFLICT',
  CONTEST_ALREADY_OPEN: 'CONFLICT',
  CONTEST_DECIDED: 'CONFLICT',
  /** Computed from other values: those are contested, not it. */
  VALUE_NOT_CONTESTABLE: 'BAD_USER_INPUT',
  /** No known layout, and nothing that looks like a table: `params.found` says what was seen. */
  IMPORT_FILE_UNREADABLE: 'BAD_USER_INPUT',
  IMPORT_FILE_TOO_LARGE: 'BAD_USER_INPUT',
  /** The import is not at the stage where this can be done: `params.status`. */
  IMPORT_WRONG_STAGE: 'CONFLICT',
  /** Unlikely values must be confirmed first: `params.doubts` counts them. */
  IMPORT_DOUBTS: 'CONFLICT',
  OUTLINES_UNREADABLE: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** A reason for which the product can refuse. */
export type Reason = keyof typeof REASONS;

/** Why one field of an input is refused. */
export const FIELD_REASONS = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'NOT_A_DATE',
  'NOT_AN_EMAIL',
  'NOT_A_PHONE',
  'NOT_A_SIREN',
  'NOT_A_POSTAL_CODE',
  'NOT_A_URL',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'NOT_IN_LIST',
  'UNKNOWN_REFERENCE',
  'END_BEFORE_START',
  'DATE_IN_FUTURE',
  'REASON_REQUIRED',
  'ONLY_IF_NOT_CONCERNED',
  'BLOCKER_REQUIRED',
  'PERSON_OR_NAME',
  'PASSWORD_TOO_WEAK',
  'PASSWORD_KNOWN',
  'SCOPE_REQUIRED',
  'SCOPE_NOT_YOURS',
  'TERM_BEFORE_EFFECT',
  'DELIBERATION_AFTER_SIGNATURE',
  'ACT_BEFORE_SIGNATURE',
  'RECEIPT_BEFORE_TRANSMISSION',
  'RENEWAL_WITHOUT_TERM',
  'YEAR_REQUIRED',
  'UNKNOWN_VARIABLE',
  'NOTIFIED_BEFORE_DISCOVERY',
  'MORE_DONE_THAN_REQUIRED',
  'EXPRESSION_SYNTAX',
  'UNKNOWN_INDICATOR',
  'CIRCULAR_REFERENCE',
  'PERIODICITY_DIFFERS',
  'NOT_A_PERIOD',
  'NOT_IN_ORDER',
  'VALUES_EXIST',
  'INVALID_FORMAT',
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

/** A refused field: `path` as in the input (`milestones.0.dueOn`), so that a form can place the message. */
export interface FieldError {
  readonly path: string;
  readonly reason: FieldReason;
}
