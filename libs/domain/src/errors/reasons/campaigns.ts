import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of update campaigns, each with its code. */
export const CAMPAIGNS_REASONS = {
  /** It stands otherwise than the act needs: opened, closed, or not yet. */
  CAMPAIGN_WRONG_STATE: 'CONFLICT',
  /** Its day is over. */
  CAMPAIGN_DUE_IN_PAST: 'BAD_USER_INPUT',
  /** No section asks for anything. */
  CAMPAIGN_ASKS_NOTHING: 'BAD_USER_INPUT',
  /** Nobody stands in whom it asks. */
  CAMPAIGN_WITHOUT_ADDRESSEES: 'BAD_USER_INPUT',
  /** Nothing is answered yet. */
  CAMPAIGN_NOTHING_ANSWERED: 'BAD_USER_INPUT',
  /** « Rien de nouveau » of what nobody ever answered. */
  CAMPAIGN_NOTHING_TO_CONFIRM: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
