import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is said in a discussion, each with its code. */
export const DISCUSSIONS_REASONS = {
  MENTION_NOT_READER: 'BAD_USER_INPUT',
  MESSAGE_WITHDRAWN: 'CONFLICT',
  THREAD_FULL: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;
