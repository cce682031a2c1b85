import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of the network, each with its code. */
export const NETWORK_REASONS = {
  SIREN_TAKEN: 'CONFLICT',
  OFFICE_OVERLAP: 'CONFLICT',
  FUNDER_NAME_TAKEN: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const NETWORK_FIELD_REASONS = ['NOT_A_SIREN'] as const;
