import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of the RGPD, each with its code. */
export const PRIVACY_REASONS = {
  ASSESSMENT_VALIDATED: 'CONFLICT',
  CAMPAIGN_TITLE_TAKEN: 'CONFLICT',
  DPO_OVERLAP: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const PRIVACY_FIELD_REASONS = ['NOTIFIED_BEFORE_DISCOVERY', 'MORE_DONE_THAN_REQUIRED'] as const;
