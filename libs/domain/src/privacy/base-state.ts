import { addMonths } from '../calendar/civil-date';
import type { PrivacyAnswer, PrivacyState } from './privacy-enums';

/**
 * The last day on which evidence counts, `YYYY-MM-DD`: the end set by hand, else its date and the months of the policy, clamped to the end
 * of a shorter month. Null: there is no evidence, or it does not expire.
 */
export function evidenceEnd(evidenceOn: string | null, evidenceEndsOn: string | null, validityMonths: number | null): string | null {
  if (evidenceOn === null) return null;
  if (evidenceEndsOn !== null) return evidenceEndsOn;
  return validityMonths === null ? null : addMonths(evidenceOn, validityMonths);
}

/**
 * State of a point of the base on a day. « Yes » rests on evidence: without any, or once it has expired, the point is to be confirmed, which
 * is not « no ». No answer (null) is unknown, never non-compliant. Dates are `YYYY-MM-DD`.
 */
export function baseState(
  answer: PrivacyAnswer | null,
  evidenceOn: string | null,
  evidenceEndsOn: string | null,
  validityMonths: number | null,
  today: string,
): PrivacyState {
  switch (answer) {
    case null:
    case 'unknown':
      return 'unknown';
    case 'not_applicable':
      return 'not_applicable';
    case 'no':
      return 'non_compliant';
    case 'partly':
      return 'in_progress';
    case 'yes': {
      const end = evidenceEnd(evidenceOn, evidenceEndsOn, validityMonths);
      return evidenceOn !== null && evidenceOn <= today && (end === null || today <= end) ? 'compliant' : 'to_confirm';
    }
  }
}
