/** Counts of the network's own from 1 to this one are never shown. */
export const MASKED_UP_TO = 4;

/** Numbers from `low` to `high`, both of them included. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** Counts that are masked. */
export const SMALL_COUNT: NumberRange = { low: 1, high: MASKED_UP_TO };

/** Whether a count is masked for itself. */
export const isSmallCount = (value: number | null): boolean => value !== null && value > 0 && value < MASKED_UP_TO + 1;

/** What both ranges allow. */
export const bothRanges = (a: NumberRange, b: NumberRange): NumberRange => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });
