import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of the plan and its initiatives, each with its code. */
export const INITIATIVES_REASONS = {
  PLAN_YEAR_TAKEN: 'CONFLICT',
  RECOMMENDATION_NUMBER_TAKEN: 'CONFLICT',
  INITIATIVE_NUMBER_TAKEN: 'CONFLICT',
  INITIATIVE_ALREADY_CARRIED_OVER: 'CONFLICT',
  INITIATIVE_CARRY_OVER_BACKWARDS: 'BAD_USER_INPUT',
  PLAN_COPY_OUTDATED: 'CONFLICT',
  NO_INITIATIVE_CHOSEN: 'BAD_USER_INPUT',
  NO_BLOCKER_TO_LIFT: 'BAD_USER_INPUT',
  NO_NEWS_TO_CONFIRM: 'BAD_USER_INPUT',
  BULK_ACT_UNDONE: 'CONFLICT',
  /** A budget cannot be settled: `params.faults` says each line, by how much and what to do. */
  BUDGET_NOT_BALANCED: 'BAD_USER_INPUT',
  BUDGET_FORECAST_SETTLED: 'CONFLICT',
  BUDGET_ACTUAL_SETTLED: 'CONFLICT',
  /** Milestones would wait for each other in a circle: `params.titles` tells them, from one to the next. */
  MILESTONE_LOOP: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** Why one field of an input of theirs is refused. */
export const INITIATIVES_FIELD_REASONS = ['ONLY_IF_NOT_CONCERNED', 'BLOCKER_REQUIRED', 'PERSON_OR_NAME', 'DATE_IN_PAST', 'SHARES_ABOVE_WHOLE'] as const;
