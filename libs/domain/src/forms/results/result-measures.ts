import { type Expression, evaluateExpression, parseExpression, referencesOf } from '../../indicators/expression';
import { type AnswerState, type FormAnswer, type FormAnswers, isEmptyPlace } from '../form-answers';
import type { AddingUp, CountingUnit, FormDefinition } from '../form-definition';
import { entriesOf, type FormEntry } from '../form-entries';
import { FormFigures } from '../form-figures';

/** How the figures of several CCAS become one: as they are added up, as a rate of two sums, or by their distribution alone. */
export type ResultRule = AddingUp | 'ratio' | 'classes';

/** What a CCAS gave to an entry, as results reckon with it. */
export interface GivenFigure {
  /** Null: blank, nobody answered. */
  readonly state: AnswerState | null;
  /** The number, or the numerator of a rate. Null: none that could be added. */
  readonly number: number | null;
  /** Of a rate. */
  readonly denominator: number | null;
  /** As it was answered, of what is no number: the code of an option, codes, a day, words. */
  readonly text: string | null;
}

/** Something that results tell of: an entry of the form, and by what rule it is told. */
export interface ResultMeasure {
  readonly entry: FormEntry;
  readonly rule: ResultRule;
  /** Whether 1 to 4 of them are masked: persons, their households, requests and visits, and agents. */
  readonly isCount: boolean;
  /** Whether 0 to 4 are. */
  readonly isSensitive: boolean;
  /** Entries that a total is computed of; none of what is answered. */
  readonly of: readonly string[];
  /** Of a rate that the form computes. */
  readonly formula: Expression | null;
}

const PER_CENT = 100;

/** What one counts of people: a few of them are a few persons. Places, sessions, hours and meals are not. */
const COUNTED_PEOPLE: readonly (CountingUnit | 'euro' | 'percent')[] = [
  'passage',
  'contact',
  'person',
  'household',
  'case',
  'decision',
  'certificate',
  'agent',
];

function ruleOf({ holds }: FormEntry, formula: Expression | null): ResultRule | null {
  if (holds.kind === 'share') return 'ratio';
  if (holds.kind === 'choice' || holds.kind === 'choices' || holds.kind === 'file') return 'classes';
  if (holds.kind === 'total' && holds.addsUp === 'none' && formula) return 'ratio';
  return 'addsUp' in holds ? holds.addsUp : null;
}

/**
 * Entries that are told of by numbers, in the order of the form; of files, how many CCAS gave some. Words are read one by one, and days as well, unless one asks how
 * many CCAS gave one in which year.
 */
export function measuresOf(definition: Pick<FormDefinition, 'sections'>, withDays = false): ResultMeasure[] {
  return entriesOf(definition).flatMap((entry): ResultMeasure[] => {
    const { holds, question } = entry;
    const parsed = holds.kind === 'total' ? parseExpression(holds.formula) : null;
    const expression = parsed && !('error' in parsed) ? parsed : null;
    const rule = holds.kind === 'date' ? (withDays ? 'classes' : null) : ruleOf(entry, expression);
    if (!rule) return [];
    const isCount = 'unit' in holds && (COUNTED_PEOPLE.includes(holds.unit) || question.isSensitive);
    const formula = rule === 'ratio' ? expression : null;
    return [{ entry, rule, isCount, isSensitive: question.isSensitive, of: expression ? referencesOf(expression) : [], formula }];
  });
}

const isNumber = (kind: FormEntry['holds']['kind']): boolean => kind === 'figure' || kind === 'amount' || kind === 'share' || kind === 'total';

/** What was put there beforehand and confirmed by nobody is left out. */
function confirmed(answers: FormAnswers): FormAnswers {
  for (const entry in answers)
    if (!answers[entry]?.isConfirmed) return Object.fromEntries(Object.entries(answers).filter(([, { isConfirmed }]) => isConfirmed));
  return answers;
}

/** What one CCAS gave. What was put there beforehand and confirmed by nobody is no answer. */
export class GivenFigures {
  private readonly figures: FormFigures;
  private readonly answers: FormAnswers;

  constructor(definition: Pick<FormDefinition, 'sections'>, answers: FormAnswers) {
    this.answers = confirmed(answers);
    this.figures = new FormFigures(definition, this.answers);
  }

  of({ entry: { key, question, holds }, of }: Pick<ResultMeasure, 'entry' | 'of'>): GivenFigure {
    if (holds.kind === 'total') return this.computed(key, of);
    const whole = question.kind === 'table' ? this.answers[question.code] : undefined;
    const answer: FormAnswer | undefined = this.answers[key] ?? whole;
    if (!answer || isEmptyPlace(holds.kind, answer)) return { state: null, number: null, denominator: null, text: null };
    const { state, value, denominator } = answer;
    const isGiven = value !== null && value.trim() !== '' && state !== 'not_available' && state !== 'not_applicable';
    const number = isGiven && isNumber(holds.kind) ? Number(value) : null;
    const below = isGiven && holds.kind === 'share' && denominator !== null ? Number(denominator) : null;
    const hasBoth = holds.kind !== 'share' || below !== null;
    return { state, number: hasBoth ? number : null, denominator: below, text: isGiven && number === null ? value : null };
  }

  /** The number of an entry for a formula; what does not exist here is 0. */
  numberOf(entry: string): number | null {
    return this.figures.of(entry);
  }

  /** A total is of the weakest state that it is made of; where all that it adds up does not exist, neither does it. */
  private computed(key: string, of: readonly string[]): GivenFigure {
    const states = of.flatMap((entry) => this.answers[entry]?.state ?? []);
    const number = this.figures.of(key);
    const none = { number: null, denominator: null, text: null };
    if (states.length > 0 && states.length === of.length && states.every((state) => state === 'not_applicable')) return { state: 'not_applicable', ...none };
    if (number === null) return { state: states.includes('not_available') ? 'not_available' : null, ...none };
    return { state: states.includes('estimated') ? 'estimated' : states.includes('to_confirm') ? 'to_confirm' : 'value', ...none, number };
  }
}

/** What a rate that the form computes is over the sums of several CCAS: of the sums, never of the rates. */
export const rateOver = (formula: Expression, sums: ReadonlyMap<string, number>): number | null =>
  evaluateExpression(formula, (entry) => sums.get(entry) ?? null);

/** Both sides of a rate that a form computes, « 100 * a / b »; null of any other formula. */
export function sidesOfRate(
  formula: Expression,
  valueOf: (code: string) => number | null,
): { readonly numerator: number; readonly denominator: number } | null {
  if (formula.kind !== 'operation' || formula.operator !== '/') return null;
  const { left, right } = formula;
  const isHundred = (side: Expression): boolean => side.kind === 'number' && side.value === PER_CENT;
  if (left.kind !== 'operation' || left.operator !== '*' || !isHundred(left.left)) return null;
  const [numerator, denominator] = [left.right, right].map((side) => evaluateExpression(side, valueOf));
  return numerator == null || denominator == null ? null : { numerator, denominator };
}
