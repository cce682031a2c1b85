import { parseExpression, referencesOf } from '../indicators/expression';
import { type AnswerOf, answersIn, type FormAnswers } from './form-answers';
import { shownQuestions } from './form-conditions';
import type { FormBounds, FormCheck, FormDefinition } from './form-definition';
import { entriesOf, type FormEntry } from './form-entries';
import { FormFigures } from './form-figures';

/** Why one asks « confirmer et dire pourquoi ». */
export const DOUBT_KINDS = ['below', 'above', 'below_per_inhabitant', 'above_per_inhabitant', 'moved', 'check'] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Something to ask about: it never keeps anybody from answering. */
export interface AnswerDoubt {
  /** The entry; of a check, the first one that it names and that may be answered. */
  readonly entry: string;
  readonly why: DoubtKind;
  /** What it was held against: a bound, for one inhabitant too, or last year's figure. Null for a check. */
  readonly against: number | null;
  /** The check, and every entry that it names. */
  readonly check: { readonly code: string; readonly message: string; readonly entries: readonly string[] } | null;
}

/** What bounds are held against. */
export interface DoubtFacts {
  /** Of the commune; null where it is not known. */
  readonly population: number | null;
  readonly lastYear: FormAnswers;
}

const boundsOf = ({ holds }: FormEntry): FormBounds | null =>
  holds.kind === 'figure' || holds.kind === 'amount' || holds.kind === 'share' ? holds.bounds : null;

const isBelow = (value: number, min: number | null | undefined): min is number => typeof min === 'number' && value < min;
const isAbove = (value: number, max: number | null | undefined): max is number => typeof max === 'number' && value > max;

/** The figure that bounds speak of: of a share its rate, in per cent. */
function measured({ holds, key }: FormEntry, figures: FormFigures, answerOf: AnswerOf): number | null {
  const value = figures.of(key);
  if (holds.kind !== 'share' || value === null) return value;
  const denominator = Number(answerOf(key)?.denominator ?? Number.NaN);
  return denominator > 0 ? (value / denominator) * 100 : null;
}

/** A move of more per cent than it may; from 0 any move. */
const hasMoved = (value: number, last: number, gap: number): boolean => Math.abs(value - last) * 100 > gap * Math.abs(last);

function doubtsOfEntry(entry: FormEntry, value: number, last: number | null, population: number | null): Omit<AnswerDoubt, 'check'>[] {
  const bounds = boundsOf(entry);
  if (!bounds) return [];
  const doubt = (why: DoubtKind, against: number) => ({ entry: entry.key, why, against });
  if (isBelow(value, bounds.min)) return [doubt('below', bounds.min)];
  if (isAbove(value, bounds.max)) return [doubt('above', bounds.max)];
  if (population !== null && population > 0 && bounds.perInhabitant) {
    const { min, max } = bounds.perInhabitant;
    if (isBelow(value / population, min)) return [doubt('below_per_inhabitant', min)];
    if (isAbove(value / population, max)) return [doubt('above_per_inhabitant', max)];
  }
  return last !== null && bounds.gapToLast !== null && hasMoved(value, last, bounds.gapToLast) ? [doubt('moved', last)] : [];
}

const namedIn = (formula: string): string[] => {
  const expression = parseExpression(formula);
  return 'error' in expression ? [] : referencesOf(expression);
};

/** An answer as it is measured: with the figures that are computed of it. */
export interface Measured {
  readonly answerOf: AnswerOf;
  readonly figures: FormFigures;
}

/** What there is to ask about the answer of an entry, held against its bounds and last year's: nothing or one thing. */
export function doubtsOfAnswer(entry: FormEntry, now: Measured, before: Measured, population: number | null): AnswerDoubt[] {
  if (!boundsOf(entry) || now.answerOf(entry.key)?.state === 'not_applicable') return [];
  const value = measured(entry, now.figures, now.answerOf);
  if (value === null) return [];
  return doubtsOfEntry(entry, value, measured(entry, before.figures, before.answerOf), population).map((doubt) => ({ ...doubt, check: null }));
}

/** What a check asks about, where figures contradict it; `isTotal` says what is computed, which nobody can correct there. */
export function doubtOfCheck({ code, message, left, right }: FormCheck, isTotal: (entry: string) => boolean): AnswerDoubt {
  const named = [...new Set([...namedIn(left), ...namedIn(right)])];
  const entry = named.find((key) => !isTotal(key)) ?? named[0] ?? code;
  return { entry, why: 'check', against: null, check: { code, message, entries: named } };
}

/** What there is to ask about: each entry once at most, each check that its figures contradict. */
export function doubtsOf(definition: FormDefinition, answers: FormAnswers, { population, lastYear }: DoubtFacts): AnswerDoubt[] {
  const shown = shownQuestions(definition, answers);
  const now = { answerOf: answersIn(answers), figures: new FormFigures(definition, answers) };
  const before = { answerOf: answersIn(lastYear), figures: new FormFigures(definition, lastYear) };
  const entries = entriesOf(definition).filter(({ question }) => shown.has(question.code));
  const ofEntries = entries.flatMap((entry) => doubtsOfAnswer(entry, now, before, population));
  const totals = new Set(entries.filter(({ holds }) => holds.kind === 'total').map(({ key }) => key));
  const broken = definition.checks.filter((check) => now.figures.agree(check) === false);
  return [...ofEntries, ...broken.map((check) => doubtOfCheck(check, (entry) => totals.has(entry)))];
}
