import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of inventories, each with its code. */
export const INVENTORIES_REASONS = {
  /** The file of a topic could not be written. */
  INVENTORY_FILE_FAILED: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;
