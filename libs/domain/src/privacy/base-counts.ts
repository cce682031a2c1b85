import type { PrivacyState } from './privacy-enums';

/** How many points stand in each state, with the denominators said. */
export interface BaseCounts {
  /** All points: what the others add up to. */
  readonly total: number;
  /** Points that apply and are answered: the denominator of the rate of points in place. */
  readonly known: number;
  /** Points in place, with evidence that counts: the numerator. */
  readonly compliant: number;
  /** Answered « yes », without evidence that still counts. */
  readonly toConfirm: number;
  /** Partly in place. */
  readonly inProgress: number;
  /** Answered « no ». */
  readonly nonCompliant: number;
  /** Without object for a reason that is told: outside of the denominator. */
  readonly notApplicable: number;
  /** Not answered: outside of the denominator, and never counted as non-compliant. */
  readonly unknown: number;
}

/** Counts the states of points, of one CCAS or of many. */
export function baseCounts(states: Iterable<PrivacyState>): BaseCounts {
  const of: Record<PrivacyState, number> = { compliant: 0, to_confirm: 0, in_progress: 0, non_compliant: 0, not_applicable: 0, unknown: 0 };
  for (const state of states) of[state] += 1;
  const known = of.compliant + of.to_confirm + of.in_progress + of.non_compliant;
  return {
    total: known + of.not_applicable + of.unknown,
    known,
    compliant: of.compliant,
    toConfirm: of.to_confirm,
    inProgress: of.in_progress,
    nonCompliant: of.non_compliant,
    notApplicable: of.not_applicable,
    unknown: of.unknown,
  };
}
