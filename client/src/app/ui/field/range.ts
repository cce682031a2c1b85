import type { ValidationErrors } from '@angular/forms';

/** The least and the most that a field takes; `null`: no bound on that side. */
export interface Range<T extends string | number> {
  readonly min: T | null;
  readonly max: T | null;
  /** Bounds that are years, written without thousands. */
  readonly isYear?: boolean;
}

/** The refusal of a value outside of a range, which it names; null when it is inside. */
export const outOfRange = <T extends string | number>(value: T, range: Range<T>): ValidationErrors | null =>
  (range.min !== null && value < range.min) || (range.max !== null && value > range.max) ? { OUT_OF_RANGE: range } : null;
