import { evaluateExpression, type Expression, parseExpression } from '../indicators/expression';
import { type AnswerOf, answersIn, type FormAnswer, type FormAnswers } from './form-answers';
import type { FormCheck, FormDefinition, TotalQuestion } from './form-definition';

/**
 * The number that an answer gives to a formula: none where there is none, 0 for what does not exist here (« sans objet »). What was put there beforehand
 * counts as soon as it stands there, so that checks say what is wrong before it is confirmed.
 */
function numberOf(answer: FormAnswer | null | undefined): number | null {
  if (!answer) return null;
  if (answer.state === 'not_applicable') return 0;
  return answer.value === null || answer.value.trim() === '' ? null : Number(answer.value);
}

/** Its totals, and its formulas as they were read once. */
interface Prepared {
  readonly totals: ReadonlyMap<string, TotalQuestion>;
  readonly formulas: Map<string, Expression | null>;
}
const PREPARED = new WeakMap<FormDefinition['sections'], Prepared>();

function preparedOf({ sections }: Pick<FormDefinition, 'sections'>): Prepared {
  const known = PREPARED.get(sections);
  if (known) return known;
  const totals = sections.flatMap(({ questions }) => questions).filter((question) => question.kind === 'total');
  const prepared = { totals: new Map(totals.map((question) => [question.code, question])), formulas: new Map<string, Expression | null>() };
  PREPARED.set(sections, prepared);
  return prepared;
}

/** Values of entries, totals computed among them. What is asked of an entry is asked of it alone. */
export class FormFigures {
  private readonly prepared: Prepared;
  private readonly known = new Map<string, number | null>();
  private readonly answerOf: AnswerOf;

  constructor(definition: Pick<FormDefinition, 'sections'>, answers: FormAnswers | AnswerOf) {
    this.prepared = preparedOf(definition);
    this.answerOf = typeof answers === 'function' ? answers : answersIn(answers);
  }

  /** Null where it is not known: nothing was answered, or something that a total adds up is missing. */
  of(entry: string): number | null {
    const total = this.prepared.totals.get(entry);
    if (!total) return numberOf(this.answerOf(entry));
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    this.known.set(entry, null); // a loop, which no published form has, ends here
    const value = this.result(total.formula);
    this.known.set(entry, value);
    return value;
  }

  /** What a formula gives; null where something of it is not known. */
  result(formula: string): number | null {
    const expression = this.read(formula);
    return expression && evaluateExpression(expression, (code) => this.of(code));
  }

  private read(formula: string): Expression | null {
    const { formulas } = this.prepared;
    const known = formulas.get(formula);
    if (known !== undefined) return known;
    const expression = parseExpression(formula);
    const read = 'error' in expression ? null : expression;
    formulas.set(formula, read);
    return read;
  }

  /** Whether figures agree; null where one of them is not known. */
  agree({ left, compare, right, tolerance }: FormCheck): boolean | null {
    const [one, other] = [this.result(left), this.result(right)];
    if (one === null || other === null) return null;
    const gap = one - other;
    if (compare === '=') return Math.abs(gap) <= tolerance;
    return compare === '<=' ? gap <= tolerance : gap >= -tolerance;
  }
}
