import { parseExpression, referencesOf } from '../indicators/expression';
import type { FormAnswers } from './form-answers';
import { shownQuestions } from './form-conditions';
import type { FormBounds, FormDefinition } from './form-definition';
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
function measured({ holds, key }: FormEntry, figures: FormFigures, answers: FormAnswers): number | null {
  const value = figures.of(key);
  if (holds.kind !== 'share' || value === null) return value;
  const denominator = Number(answers[key]?.denominator ?? Number.NaN);
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

/** What there is to ask about: each entry once at most, each check that its figures contradict. */
export function doubtsOf(definition: FormDefinition, answers: FormAnswers, { population, lastYear }: DoubtFacts): AnswerDoubt[] {
  const shown = shownQuestions(definition, answers);
  const [figures, former] = [new FormFigures(definition, answers), new FormFigures(definition, lastYear)];
  const entries = entriesOf(definition).filter(({ question }) => shown.has(question.code));
  const ofEntries = entries.flatMap((entry) => {
    const value = measured(entry, figures, answers);
    const last = answers[entry.key]?.state === 'not_applicable' ? null : measured(entry, former, lastYear);
    return value === null || answers[entry.key]?.state === 'not_applicable' ? [] : doubtsOfEntry(entry, value, last, population);
  });
  const totals = new Set(entries.filter(({ holds }) => holds.kind === 'total').map(({ key }) => key));
  const ofChecks = definition.checks
    .filter((check) => figures.agree(check) === false)
    .map(({ code, message, left, right }) => {
      const named = [...new Set([...namedIn(left), ...namedIn(right)])];
      return {
        entry: named.find((key) => !totals.has(key)) ?? named[0] ?? code,
        why: 'check' as const,
        against: null,
        check: { code, message, entries: named },
      };
    });
  return [...ofEntries.map((doubt) => ({ ...doubt, check: null })), ...ofChecks];
}
