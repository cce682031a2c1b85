/** Days that a blocker may stand before somebody has to look at it. Product rule. */
export const DAYS_BEFORE_A_BLOCKER_IS_OLD = 30;
/** Days before a blocker is old from which the look at it is shown as coming due. */
export const BLOCKER_NOTICE_DAYS = 7;
/** Days before its day from which a milestone is shown as coming due. */
export const MILESTONE_NOTICE_DAYS = 30;
