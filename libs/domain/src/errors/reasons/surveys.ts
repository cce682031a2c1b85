import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of surveys, each with its code. */
export const SURVEYS_REASONS = {
  /** The survey is none, or contradicts itself: each fault with its question. */
  SURVEY_FAULTS: 'BAD_USER_INPUT',
  /** It is a draft, open or closed, and does not allow it as such. */
  SURVEY_WRONG_STATE: 'CONFLICT',
  /** So many surveys, links or addresses. */
  SURVEY_TOO_MANY: 'BAD_USER_INPUT',
  /** Fewer than five persons answered: there is nothing to publish. */
  SURVEY_TOO_FEW: 'CONFLICT',
  /** The link opens nothing: it is unknown, or was ended, or the survey is over. */
  SURVEY_LINK_ENDED: 'BAD_USER_INPUT',
  /** The link took as many answers as it may. */
  SURVEY_LINK_FULL: 'CONFLICT',
  /** What was answered is not what is asked: each fault by its question. */
  SURVEY_ANSWER_FAULTS: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
