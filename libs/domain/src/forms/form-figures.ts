import { evaluateExpression, parseExpression } from '../indicators/expression';
import type { FormAnswer, FormAnswers } from './form-answers';
import type { FormCheck, FormDefinition, TotalQuestion } from './form-definition';

/**
 * The number that an answer gives to a formula: none where there is none, 0 for what does not exist here (« sans objet »). What was put there beforehand
 * counts as soon as it stands there, so that checks say what is wrong before it is confirmed.
 */
function numberOf(answer: FormAnswer | undefined): number | null {
  if (!answer) return null;
  if (answer.state === 'not_applicable') return 0;
  return answer.value === null || answer.value.trim() === '' ? null : Number(answer.value);
}

/** Values of entries, totals computed among them. */
export class FormFigures {
  private readonly totals: ReadonlyMap<string, TotalQuestion>;
  private readonly known = new Map<string, number | null>();

  constructor(
    definition: Pick<FormDefinition, 'sections'>,
    private readonly answers: FormAnswers,
  ) {
    const questions = definition.sections.flatMap((section) => section.questions);
    this.totals = new Map(questions.filter((question) => question.kind === 'total').map((question) => [question.code, question]));
  }

  /** Null where it is not known: nothing was answered, or something that a total adds up is missing. */
  of(entry: string): number | null {
    const total = this.totals.get(entry);
    if (!total) return numberOf(this.answers[entry]);
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    this.known.set(entry, null); // a loop, which no published form has, ends here
    const value = this.result(total.formula);
    this.known.set(entry, value);
    return value;
  }

  /** What a formula gives; null where something of it is not known. */
  result(formula: string): number | null {
    const expression = parseExpression(formula);
    return 'error' in expression ? null : evaluateExpression(expression, (code) => this.of(code));
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
