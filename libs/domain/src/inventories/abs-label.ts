import type { CivilDateText } from '../calendar/civil-date';
import type { InventoryAnswers } from './inventory-answers';
import { cellEntry } from '../forms/form-entries';
import { ABS_ENTRIES } from '../forms/models/social-needs-analysis';
import { CRITERION_ANSWERS, CRITERION_COLUMNS, LABEL_FAMILIES } from '../forms/models/social-needs-label';
import { mandateEnd, renewalOf } from './general-renewals';

type LabelFamily = keyof typeof LABEL_FAMILIES;
/** How a criterion is met. */
export type CriterionAnswer = keyof typeof CRITERION_ANSWERS;

/** How the criteria of a family are met: for the CCAS and the panel, never for the public. */
export interface LabelFamilyTold {
  readonly family: LabelFamily;
  readonly label: string;
  readonly of: number;
  readonly counts: Readonly<Record<CriterionAnswer, number>>;
  /** Criteria that are said to be met, wholly or in part, with nothing to see it by. */
  readonly withoutEvidence: number;
  readonly unanswered: number;
}

/** Whether it is one. */
export const isCriterionAnswer = (value: string | null): value is CriterionAnswer => value !== null && Object.hasOwn(CRITERION_ANSWERS, value);

/** The criteria, family by family. */
export function labelFamilies(answers: InventoryAnswers): LabelFamilyTold[] {
  return (Object.keys(LABEL_FAMILIES) as LabelFamily[]).map((family) => {
    const { label, criteria } = LABEL_FAMILIES[family];
    const read = Object.keys(criteria).map((criterion) => ({
      answer: answers.value(cellEntry(family, criterion, CRITERION_COLUMNS.answer)),
      evidence: answers.value(cellEntry(family, criterion, CRITERION_COLUMNS.evidence)),
    }));
    const count = (wanted: CriterionAnswer): number => read.filter(({ answer }) => answer === wanted).length;
    return {
      family,
      label,
      of: read.length,
      counts: { oui: count('oui'), partiel: count('partiel'), non: count('non') },
      withoutEvidence: read.filter(({ answer, evidence }) => (answer === 'oui' || answer === 'partiel') && !evidence?.trim()).length,
      unanswered: read.filter(({ answer }) => !isCriterionAnswer(answer)).length,
    };
  });
}

/** Whether a CCAS asks for the label, and has answered every criterion. */
export const mayBeJudged = (answers: InventoryAnswers): boolean =>
  answers.value(ABS_ENTRIES.label) === 'oui' && labelFamilies(answers).every(({ unanswered }) => unanswered === 0);

/** What everybody is told of a label: that it was awarded, or that it was asked for; never a score, and nothing of what was refused. */
export type LabelTold = 'awarded' | 'under_way';

/** The label as it is told on a day: an award holds for the mandate in which it was given. */
export function labelTold(answers: InventoryAnswers, awardedOn: CivilDateText | null, on: CivilDateText): LabelTold | null {
  if (awardedOn !== null && awardedOn <= on && renewalOf(awardedOn) === renewalOf(on)) return 'awarded';
  return answers.value(ABS_ENTRIES.label) === 'oui' ? 'under_way' : null;
}

/** The last day on which a label that was awarded on a day holds. */
export const labelEnd = (awardedOn: CivilDateText): CivilDateText => mandateEnd(awardedOn);
