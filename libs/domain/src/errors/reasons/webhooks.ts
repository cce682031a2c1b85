import type { ErrorCode } from '../error-code';

/** Why the product can refuse to tell other programs, each with its code. */
export const WEBHOOKS_REASONS = {
  /** The network has as many as it may have: `params.max`. */
  TOO_MANY_WEBHOOKS: 'BAD_USER_INPUT',
  /** It is switched off. */
  WEBHOOK_IS_OFF: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const WEBHOOKS_FIELD_REASONS = ['ADDRESS_NOT_HTTPS', 'ADDRESS_NOT_PUBLIC'] as const;
