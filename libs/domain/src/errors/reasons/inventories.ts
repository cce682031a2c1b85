import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of inventories, each with its code. */
export const INVENTORIES_REASONS = {
  /** The file of a topic could not be written. */
  INVENTORY_FILE_FAILED: 'CONFLICT',
  /** The CCAS does not ask for the label. */
  LABEL_NOT_ASKED: 'CONFLICT',
  /** A criterion is not answered, or the panel did not read it. */
  LABEL_NOT_READY: 'CONFLICT',
  /** The label stands, or this was decided on that day already. */
  LABEL_DECIDED: 'CONFLICT',
  /** Three peers of other EPT do not sit. */
  LABEL_PANEL_NOT_PEERS: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
