import type { BaseCell } from './base-row';
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
  /** In place, with a file that shows it. */
  readonly proven: number;
  /** Answered « yes » or « partly » without a file: whatever its state, nothing shows it. */
  readonly withoutFile: number;
  /** Without object for a reason that is told: outside of the denominator. */
  readonly notApplicable: number;
  /** Not answered: outside of the denominator, and never counted as non-compliant. */
  readonly unknown: number;
}

/** Counts points, of one CCAS or of many, by their states and their files. */
export function baseCounts(cells: Iterable<BaseCell>): BaseCounts {
  const of: Record<PrivacyState, number> = { compliant: 0, to_confirm: 0, in_progress: 0, non_compliant: 0, not_applicable: 0, unknown: 0 };
  let [proven, withoutFile] = [0, 0];
  for (const { state, isWithoutFile } of cells) {
    of[state] += 1;
    if (isWithoutFile) withoutFile += 1;
    else if (state === 'compliant') proven += 1;
  }
  const known = of.compliant + of.to_confirm + of.in_progress + of.non_compliant;
  return {
    total: known + of.not_applicable + of.unknown,
    known,
    compliant: of.compliant,
    toConfirm: of.to_confirm,
    inProgress: of.in_progress,
    nonCompliant: of.non_compliant,
    proven,
    withoutFile,
    notApplicable: of.not_applicable,
    unknown: of.unknown,
  };
}
