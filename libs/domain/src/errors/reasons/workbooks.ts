import type { ErrorCode } from '../error-code';

/** Why the product can refuse a workbook, each with its code. */
export const WORKBOOKS_REASONS = {
  /** It is none of ours, of another network, or of rows that this person does not read: one answer for all. */
  WORKBOOK_NOT_OURS: 'BAD_USER_INPUT',
  WORKBOOK_PROTECTED: 'BAD_USER_INPUT',
  WORKBOOK_OTHER_FORMAT: 'BAD_USER_INPUT',
  WORKBOOK_TOO_LARGE: 'BAD_USER_INPUT',
  WORKBOOK_TOO_SPREAD: 'BAD_USER_INPUT',
  WORKBOOK_DAMAGED: 'BAD_USER_INPUT',
  /** This person has had as many written, or brought back, as she may in a day, or has several under way. */
  WORKBOOK_TOO_MANY: 'RATE_LIMITED',
  /** It stands otherwise than the act needs: applied already, undone, or being worked on. */
  WORKBOOK_WRONG_STATE: 'CONFLICT',
  /** It was compared again since this person looked. */
  WORKBOOK_COMPARED_AGAIN: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field is refused. */
export const WORKBOOKS_FIELD_REASONS = ['CHANGED_SINCE', 'NOT_CLEARED_HERE'] as const;
