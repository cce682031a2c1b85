/**
 * Why a value is doubted: outside of what its indicator can be (`out_of_bounds`) · nothing where a value is known (`emptied`), or 0 where it is
 * no small one (`zeroed`) · not what its communes add up to (`off_total`) · ten times, or a tenth of, the value known of the same period
 * (`tenfold_of_known`), or of the period before (`tenfold`).
 */
export const VALUE_DOUBTS = ['out_of_bounds', 'emptied', 'zeroed', 'off_total', 'tenfold_of_known', 'tenfold'] as const;
export type ValueDoubt = (typeof VALUE_DOUBTS)[number];
/** What each of them says, for the manual of the API. */
export const VALUE_DOUBT_MEANINGS: Readonly<Record<ValueDoubt, string>> = {
  out_of_bounds: 'Outside of the bounds of its indicator.',
  emptied: 'None, where a value is known.',
  zeroed: '0, where another value is known, or was one period before.',
  off_total: 'Not what the communes add up to.',
  tenfold_of_known: 'Ten times the value that is known of the same period, or more; or a tenth of it, or less.',
  tenfold: 'Ten times the value of the period before, or more; or a tenth of it, or less.',
};

/** A value of a territory that was computed from its communes, with how many of them had one. */
export interface ComputedTotal {
  readonly value: number;
  readonly coveredCount: number;
  readonly memberCount: number;
  /** Added up; else a rate or a mean, which a producer may compute otherwise. */
  readonly isSum: boolean;
}

/** What tells whether a value is likely. Null: no such value, no such bound. All but the value itself is what everybody is shown. */
export interface PlausibilityInput {
  /** null: there is none, says the file. */
  readonly value: number | null;
  /** Value of the same territory, one period before. */
  readonly previous: number | null;
  /** Value given before for the same territory and period. */
  readonly known?: number | null;
  readonly computed?: ComputedTotal | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

const TENFOLD = 10;
/** Least value that others are compared with: below it, small counts leap by themselves. */
const COMPARED_FROM = 10;
/** How far a published total may be from that of the communes: what is secret, late or rounded is not in theirs. */
const SUM_TOLERANCE_RATIO = 0.02;
const RATE_TOLERANCE_RATIO = 0.05;
/** Producers round to multiples of five, each commune by so much at most. */
const ROUNDING_PER_COMMUNE = 2.5;

const isTenfold = (value: number, other: number | null): boolean =>
  other !== null && other >= COMPARED_FROM && value > 0 && (value >= other * TENFOLD || value * TENFOLD <= other);

/** A total of all communes can be neither more nor less than they are; of some of them, not less, where they are added up. */
function isOffTotal(value: number, { value: total, coveredCount, memberCount, isSum }: ComputedTotal): boolean {
  if (Math.abs(total) < COMPARED_FROM) return false;
  const tolerance = isSum ? Math.abs(total) * SUM_TOLERANCE_RATIO + memberCount * ROUNDING_PER_COMMUNE : Math.abs(total) * RATE_TOLERANCE_RATIO;
  if (coveredCount >= memberCount) return Math.abs(value - total) > tolerance;
  return isSum && value < total - tolerance;
}

/** Why the value is unlikely; null when it is not. Bounds are likely themselves. */
export function doubtOf({ value, previous, known = null, computed = null, lowerBound, upperBound }: PlausibilityInput): ValueDoubt | null {
  if (value === null) return known === null ? null : 'emptied';
  if ((lowerBound !== null && value < lowerBound) || (upperBound !== null && value > upperBound)) return 'out_of_bounds';
  if (value === 0 && Math.max(known ?? 0, previous ?? 0) >= COMPARED_FROM) return 'zeroed';
  if (computed !== null && isOffTotal(value, computed)) return 'off_total';
  if (isTenfold(value, known)) return 'tenfold_of_known';
  return isTenfold(value, previous) ? 'tenfold' : null;
}
