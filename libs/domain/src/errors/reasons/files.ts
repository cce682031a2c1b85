import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of files, each with its code. */
export const FILES_REASONS = {
  FILE_KIND_REFUSED: 'BAD_USER_INPUT',
  FILE_TOO_LARGE: 'BAD_USER_INPUT',
  FILE_EMPTY: 'BAD_USER_INPUT',
  FILE_INFECTED: 'BAD_USER_INPUT',
  /** It opens under a password only, so for nobody else of the network. */
  FILE_PROTECTED: 'BAD_USER_INPUT',
  /** It is cut, or not what it seems to be. */
  FILE_DAMAGED: 'BAD_USER_INPUT',
  /** Unpacking or reading it takes more than a document ever does. */
  FILE_TOO_HEAVY: 'BAD_USER_INPUT',
  /** It acts, or fetches something, when it opens: `params.hazards`, of `FILE_HAZARDS`. */
  FILE_HAZARDOUS: 'BAD_USER_INPUT',
  /** As many files came in an hour as may: `params.maxFiles`, and `params.retryAt` says from when. */
  TOO_MANY_FILES: 'RATE_LIMITED',
  /** What looks like social-security numbers or IBAN was found: `params.findings`; sent again with a confirmation, it is taken. */
  FILE_LOOKS_PERSONAL: 'CONFLICT',
  /** The antivirus or the store of files does not answer. */
  FILES_UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<string, ErrorCode>;
