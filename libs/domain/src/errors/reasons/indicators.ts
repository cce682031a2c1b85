import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of indicators, each with its code. */
export const INDICATORS_REASONS = {
  INDICATOR_CODE_TAKEN: 'CONFLICT',
  /** Others are computed from it: `params.codes` names them. */
  INDICATOR_IN_USE: 'CONFLICT',
  CONTEST_ALREADY_OPEN: 'CONFLICT',
  CONTEST_DECIDED: 'CONFLICT',
  /** Computed from other values: those are contested, not it. */
  VALUE_NOT_CONTESTABLE: 'BAD_USER_INPUT',
  /** A collection gives it: who answered corrects it there. */
  VALUE_FED: 'CONFLICT',
  /** No known layout, and nothing that looks like a table: `params.found` says what was seen. */
  IMPORT_FILE_UNREADABLE: 'BAD_USER_INPUT',
  IMPORT_FILE_TOO_LARGE: 'BAD_USER_INPUT',
  /** The import is not at the stage where this can be done: `params.status`. */
  IMPORT_WRONG_STAGE: 'CONFLICT',
  /** A proposal that says what is so already. */
  NOTHING_PROPOSED: 'BAD_USER_INPUT',
  /** Somebody decided of it, or it was taken back. */
  PROPOSAL_DECIDED: 'CONFLICT',
  /** Unlikely values must be confirmed first: `params.doubts` counts them. */
  IMPORT_DOUBTS: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const INDICATORS_FIELD_REASONS = [
  'EXPRESSION_SYNTAX',
  'UNKNOWN_INDICATOR',
  'CIRCULAR_REFERENCE',
  'PERIODICITY_DIFFERS',
  'NOT_A_PERIOD',
  'NOT_IN_ORDER',
  'VALUES_EXIST',
  /** A column of a file is designated as two things: a code and a figure, a period and a figure. */
  'COLUMN_USED_TWICE',
] as const;
