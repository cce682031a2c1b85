import { parseExpression, referencesOf } from '../../indicators/expression';
import type { FormDefinition } from '../form-definition';
import type { ResultMeasure } from './result-measures';

/** Entries of a formula; none where it cannot be read. */
function namedIn(formula: string): string[] {
  const expression = parseExpression(formula);
  return 'error' in expression ? [] : referencesOf(expression);
}

/** A figure that others tell: a total with what it adds up, or what a check of the form holds equal. */
export interface FigureTie {
  readonly bound: string;
  readonly of: readonly string[];
}

/** Ties between measures by the form's own totals and checks. */
export function tiesOf({ checks }: Pick<FormDefinition, 'checks'>, measures: readonly ResultMeasure[]): FigureTie[] {
  const ofTotals = measures.filter(({ of }) => of.length > 0).map(({ entry, of }): FigureTie => ({ bound: entry.key, of }));
  const ofChecks = checks
    .filter(({ compare }) => compare === '=')
    .flatMap(({ left, right }): FigureTie[] => {
      const [one, other] = [namedIn(left), namedIn(right)];
      const [bounds, of] = other.length <= one.length ? [other, one] : [one, other];
      return bounds.map((bound) => ({ bound, of: [...of, ...bounds.filter((each) => each !== bound)] }));
    });
  return [...ofTotals, ...ofChecks];
}

/** Measures that hang together by such ties: a place is told of all of them or of none. */
export function familiesOf(ties: readonly FigureTie[], measures: readonly ResultMeasure[]): ResultMeasure[][] {
  const familyOf = new Map(measures.map(({ entry: { key } }) => [key, key]));
  const find = (key: string): string => {
    const above = familyOf.get(key) ?? key;
    return above === key ? key : find(above);
  };
  for (const { bound, of } of ties) for (const other of of) if (familyOf.has(bound) && familyOf.has(other)) familyOf.set(find(other), find(bound));
  const families = new Map<string, ResultMeasure[]>();
  for (const measure of measures) {
    const name = find(measure.entry.key);
    families.set(name, [...(families.get(name) ?? []), measure]);
  }
  return [...families.values()];
}
