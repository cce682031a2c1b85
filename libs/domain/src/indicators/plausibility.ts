/** Why a value is doubted: outside of what its indicator can be, or ten times, or a tenth of, what it was. */
export const VALUE_DOUBTS = ['out_of_bounds', 'tenfold'] as const;
export type ValueDoubt = (typeof VALUE_DOUBTS)[number];

/** What tells whether a value is likely. Null: no such value, no such bound. */
export interface PlausibilityInput {
  readonly value: number;
  /** Value of the same territory, one period before. */
  readonly previous: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

const TENFOLD = 10;
/** Least previous value that is compared: below it, small counts leap by themselves. */
const COMPARED_FROM = 10;

/** Why the value is unlikely; null when it is not. Bounds are likely themselves. */
export function doubtOf({ value, previous, lowerBound, upperBound }: PlausibilityInput): ValueDoubt | null {
  if ((lowerBound !== null && value < lowerBound) || (upperBound !== null && value > upperBound)) return 'out_of_bounds';
  if (previous === null || previous < COMPARED_FROM || value <= 0) return null;
  return value >= previous * TENFOLD || value * TENFOLD <= previous ? 'tenfold' : null;
}
