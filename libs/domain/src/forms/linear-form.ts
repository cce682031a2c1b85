import type { Expression } from '../indicators/expression';

/** `constant + Σ coefficient × entry`, by entry. */
export interface LinearForm {
  readonly constant: number;
  readonly of: ReadonlyMap<string, number>;
}

const constantForm = (constant: number): LinearForm => ({ constant, of: new Map() });

function combined(one: LinearForm, other: LinearForm, times: number): LinearForm {
  const of = new Map(one.of);
  for (const [entry, coefficient] of other.of) of.set(entry, (of.get(entry) ?? 0) + times * coefficient);
  return { constant: one.constant + times * other.constant, of: new Map([...of].filter(([, coefficient]) => coefficient !== 0)) };
}

const scaled = (form: LinearForm, times: number): LinearForm => combined(constantForm(0), form, times);

/** A formula as a sum of entries, where it is one; null where it divides by an entry, multiplies two, or takes the least of several. */
export function linearForm(expression: Expression): LinearForm | null {
  if (expression.kind === 'number') return constantForm(expression.value);
  if (expression.kind === 'indicator') return { constant: 0, of: new Map([[expression.code, 1]]) };
  if (expression.kind === 'call') return null;
  if (expression.kind === 'negation') {
    const operand = linearForm(expression.operand);
    return operand && scaled(operand, -1);
  }
  const [left, right] = [linearForm(expression.left), linearForm(expression.right)];
  if (!left || !right) return null;
  if (expression.operator === '+' || expression.operator === '-') return combined(left, right, expression.operator === '+' ? 1 : -1);
  if (expression.operator === '/') return right.of.size === 0 && right.constant !== 0 ? scaled(left, 1 / right.constant) : null;
  if (right.of.size === 0) return scaled(left, right.constant);
  return left.of.size === 0 ? scaled(right, left.constant) : null;
}

/** Between what a sum of entries must lie. */
interface Demand {
  readonly key: string;
  readonly least: number;
  readonly most: number;
}

/** What a comparison demands of the sum of entries in it, written in one way: `a − b ≤ 3` and `2b − 2a ≥ −6` are one demand. Null where it names no entry. */
export function demandOf(left: LinearForm, compare: '<=' | '=' | '>=', right: LinearForm, tolerance: number): Demand | null {
  const { constant, of } = combined(left, right, -1);
  const sorted = [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  const unit = sorted[0]?.[1];
  if (unit === undefined) return null;
  const key = sorted.map(([entry, coefficient]) => `${coefficient / unit}·${entry}`).join('+');
  const ends = [compare === '<=' ? Number.NEGATIVE_INFINITY : -tolerance - constant, compare === '>=' ? Number.POSITIVE_INFINITY : tolerance - constant].map(
    (end) => end / unit,
  );
  return { key, least: Math.min(...ends), most: Math.max(...ends) };
}
