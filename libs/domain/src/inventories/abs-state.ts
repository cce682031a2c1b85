import { type CivilDateText, daysBetween, yearOf } from '../calendar/civil-date';
import type { InventoryAnswers } from './inventory-answers';
import { ABS_ENTRIES, ABS_STEPS, type AbsStep, STEP_PARTS } from '../forms/models/social-needs-analysis';
import { absDueOn, absDueYear } from './general-renewals';

/** How far an ABS is, read of its steps: never typed. */
export const ABS_STATES = ['not_begun', 'under_way', 'presented', 'published', 'turned_into_plan'] as const;
/** One of them. */
export type AbsState = (typeof ABS_STATES)[number];
/** How each reads. */
export const ABS_STATE_WORDS: Readonly<Record<AbsState, string>> = {
  not_begun: 'Non engagée',
  under_way: 'En cours',
  presented: 'Présentée au CA',
  published: 'Publiée',
  turned_into_plan: 'Déclinée en projet social',
};

/** Where the duty stands: to be done in the year that is due, done in it, or late once it is over. */
export type AbsDuty = 'to_do' | 'done' | 'late';

/** One step of an ABS. */
export interface AbsStepTold {
  readonly step: AbsStep;
  readonly planned: CivilDateText | null;
  /** Null where it is not done. */
  readonly done: CivilDateText | null;
  /** Done, be it without a day. */
  readonly isDone: boolean;
  /** Planned before this day, and not done. */
  readonly isLate: boolean;
  readonly isNeeded: boolean;
}

/** What the answers of a CCAS say of its ABS on a day. */
export interface AbsTold {
  readonly state: AbsState;
  readonly duty: AbsDuty;
  readonly dueYear: number;
  readonly steps: readonly AbsStepTold[];
  readonly presentedOn: CivilDateText | null;
  /** It was presented in the due year, and nobody has said whether it is the report that is due. */
  readonly isToDeclare: boolean;
  /** Months from the launch to the presentation, begun ones left out. */
  readonly months: number | null;
}

function stepTold(answers: InventoryAnswers, step: AbsStep, on: CivilDateText): AbsStepTold {
  const state = answers.value(step);
  const planned = answers.value(`${step}_${STEP_PARTS.planned}`);
  const day = answers.value(`${step}_${STEP_PARTS.done}`);
  // a day to come is a plan, whatever was ticked
  const isDone = state === 'faite' && (day === null || day <= on);
  const isPlanned = state === 'prevue' || state === 'faite';
  return {
    step,
    planned: isPlanned ? (planned ?? (state === 'faite' && !isDone ? day : null)) : null,
    done: isDone ? day : null,
    isDone,
    isLate: state === 'prevue' && planned !== null && planned < on,
    isNeeded: state !== 'sans_objet',
  };
}

function stateOf(isDone: (step: AbsStep) => boolean, any: boolean): AbsState {
  if (!isDone('presentation')) return any ? 'under_way' : 'not_begun';
  if (isDone('feuille')) return 'turned_into_plan';
  return isDone('publication') ? 'published' : 'presented';
}

/** Where an ABS stands on a day. A report that was presented in another year than the one that is due is shown, and is not the one that is due. */
export function absTold(answers: InventoryAnswers, on: CivilDateText): AbsTold {
  const steps = (Object.keys(ABS_STEPS) as AbsStep[]).map((step) => stepTold(answers, step, on));
  const of = (step: AbsStep): AbsStepTold | undefined => steps.find((one) => one.step === step);
  const dueYear = absDueYear(on);
  const presentedOn = of('presentation')?.done ?? null;
  const isOfDueYear = presentedOn !== null && yearOf(presentedOn) === dueYear;
  const declared = answers.value(ABS_ENTRIES.declaredForDueYear);
  const isDuty = isOfDueYear && declared === 'oui';
  const launched = of('lancement')?.done ?? null;
  return {
    state: stateOf(
      (step) => of(step)?.isDone ?? false,
      steps.some(({ isDone }) => isDone),
    ),
    duty: isDuty ? 'done' : on > absDueOn(on) ? 'late' : 'to_do',
    dueYear,
    steps,
    presentedOn,
    isToDeclare: isOfDueYear && declared === null,
    months: launched && presentedOn && presentedOn >= launched ? Math.floor(daysBetween(launched, presentedOn) / 30.4375) : null,
  };
}
