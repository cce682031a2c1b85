import type { FieldError } from '../errors/field-reasons';
import type { PrivacyAnswer } from './privacy-enums';

/** What is kept of an answer to a point of the base. Dates are `YYYY-MM-DD`. */
export interface BaseAnswerValues {
  /** Null: not said, which the first answer may not be. */
  readonly answer: PrivacyAnswer | null;
  readonly notApplicableReason: string | null;
  readonly evidenceReference: string | null;
  readonly evidenceOn: string | null;
  readonly evidenceEndsOn: string | null;
  readonly doneCount: number | null;
  readonly requiredCount: number | null;
  readonly comment: string | null;
}

/** A change of an answer: undefined is unchanged, null is cleared. */
export type BaseAnswerChange = { readonly [K in keyof BaseAnswerValues]?: BaseAnswerValues[K] | undefined };

const NOTHING: BaseAnswerValues = {
  answer: null,
  notApplicableReason: null,
  evidenceReference: null,
  evidenceOn: null,
  evidenceEndsOn: null,
  doneCount: null,
  requiredCount: null,
  comment: null,
};

/** The answer after the change. The reason of « not applicable » goes away with it. */
export function mergeBaseAnswer(stored: BaseAnswerValues | null, change: BaseAnswerChange): BaseAnswerValues {
  const before = stored ?? NOTHING;
  const pick = <K extends keyof BaseAnswerValues>(key: K): BaseAnswerValues[K] => {
    const value = change[key] as BaseAnswerValues[K] | undefined;
    return value === undefined ? before[key] : value;
  };
  const answer = pick('answer');
  return {
    answer,
    notApplicableReason: answer === 'not_applicable' ? pick('notApplicableReason') : null,
    evidenceReference: pick('evidenceReference'),
    evidenceOn: pick('evidenceOn'),
    evidenceEndsOn: pick('evidenceEndsOn'),
    doneCount: pick('doneCount'),
    requiredCount: pick('requiredCount'),
    comment: pick('comment'),
  };
}

/** What an answer is refused for, field by field; empty: it can be kept. */
export function checkBaseAnswer(values: BaseAnswerValues, today: string): FieldError[] {
  const { answer, notApplicableReason, evidenceOn, evidenceEndsOn, doneCount, requiredCount } = values;
  const errors: FieldError[] = [];
  if (answer === null) errors.push({ path: 'answer', reason: 'REQUIRED' });
  if (answer === 'not_applicable' && notApplicableReason === null) errors.push({ path: 'notApplicableReason', reason: 'REASON_REQUIRED' });
  if (evidenceOn !== null && evidenceOn > today) errors.push({ path: 'evidenceOn', reason: 'DATE_IN_FUTURE' });
  if (evidenceEndsOn !== null && evidenceOn === null) errors.push({ path: 'evidenceOn', reason: 'REQUIRED' });
  if (evidenceEndsOn !== null && evidenceOn !== null && evidenceEndsOn < evidenceOn) errors.push({ path: 'evidenceEndsOn', reason: 'END_BEFORE_START' });
  if (doneCount !== null && requiredCount !== null && doneCount > requiredCount) errors.push({ path: 'doneCount', reason: 'MORE_DONE_THAN_REQUIRED' });
  return errors;
}
