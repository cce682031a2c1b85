import type { ErrorCode } from '../error-code';

/** Why the product can refuse to take over a workbook, each with its code. */
export const TAKEOVER_REASONS = {
  /** No table can be read of the file: `params.problem` is a word of TAKEOVER_PROBLEMS. */
  TAKEOVER_FILE_UNREADABLE: 'BAD_USER_INPUT',
  /** It was applied, undone or given up meanwhile. */
  TAKEOVER_WRONG_STATE: 'CONFLICT',
  /** Somebody else said something of it since the person saw it. */
  TAKEOVER_SAID_MEANWHILE: 'CONFLICT',
  /** This person has as many workbooks begun as she may. */
  TAKEOVER_TOO_MANY: 'RATE_LIMITED',
  TAKEOVER_MAKES_NOTHING: 'BAD_USER_INPUT',
  /** Something of what was made was changed or used since: `params.count` things. */
  TAKEOVER_CHANGED_SINCE: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;
