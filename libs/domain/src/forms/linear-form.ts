import type { Expression } from '../indicators/expression';
import type { Demand } from './feasible';

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

/** A formula as a sum of entries, what a total adds up in its place; null where it divides by an entry, multiplies two, or takes the least of several. */
export function linearForm(expression: Expression, totalOf: (entry: string) => LinearForm | undefined = () => undefined): LinearForm | null {
  if (expression.kind === 'number') return constantForm(expression.value);
  if (expression.kind === 'indicator') return totalOf(expression.code) ?? { constant: 0, of: new Map([[expression.code, 1]]) };
  if (expression.kind === 'call') return null;
  if (expression.kind === 'negation') {
    const operand = linearForm(expression.operand, totalOf);
    return operand && scaled(operand, -1);
  }
  const [left, right] = [linearForm(expression.left, totalOf), linearForm(expression.right, totalOf)];
  if (!left || !right) return null;
  if (expression.operator === '+' || expression.operator === '-') return combined(left, right, expression.operator === '+' ? 1 : -1);
  if (expression.operator === '/') return right.of.size === 0 && right.constant !== 0 ? scaled(left, 1 / right.constant) : null;
  if (right.of.size === 0) return scaled(left, right.constant);
  return left.of.size === 0 ? scaled(right, left.constant) : null;
}

/** What a comparison demands of the entries in it. */
export function demandsOf(left: LinearForm, compare: '<=' | '=' | '>=', right: LinearForm, tolerance: number): Demand[] {
  const { constant, of } = combined(left, right, -1);
  const atMost: Demand = { of, most: tolerance - constant };
  const atLeast: Demand = { of: new Map([...of].map(([entry, coefficient]) => [entry, -coefficient])), most: tolerance + constant };
  return compare === '=' ? [atMost, atLeast] : [compare === '<=' ? atMost : atLeast];
}
