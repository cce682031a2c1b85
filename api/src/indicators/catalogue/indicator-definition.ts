import { type Aggregation, type FieldError, isPeriod, parseExpression, type Periodicity, referencesOf } from '@maillage/domain';

/** What an indicator is computed from, by the number or the code of others. */
interface References {
  readonly numeratorId: number | null;
  readonly denominatorId: number | null;
  readonly weightId: number | null;
  readonly expression: string | null;
}

/** What the rules of a definition look at. */
export interface IndicatorDefinition extends References {
  readonly code: string;
  readonly networkId: string | null;
  readonly periodicity: Periodicity;
  readonly aggregation: Aggregation;
  readonly isMasked: boolean;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly classBounds: readonly number[] | null;
}

/** An indicator that another one may refer to: shared, or of the same network. */
export interface KnownIndicator extends References {
  readonly id: number;
  readonly code: string;
  readonly periodicity: Periodicity;
  readonly aggregation: Aggregation;
  readonly isArchived: boolean;
}

/** Those that can be added up, so that they may stand above or below the line of a ratio, or weigh. */
const ADDABLE: readonly Aggregation[] = ['sum', 'computed'];

/** Whether what refers to it by number may go on doing so. */
export const isAddable = (aggregation: Aggregation): boolean => ADDABLE.includes(aggregation);

/** The definition without what its aggregation does not use: a sum has no denominator that somebody could take for one. */
export const settleDefinition = (aggregation: Aggregation, { numeratorId, denominatorId, weightId, expression }: References): References => ({
  numeratorId: aggregation === 'ratio' ? numeratorId : null,
  denominatorId: aggregation === 'ratio' ? denominatorId : null,
  weightId: aggregation === 'weighted_mean' ? weightId : null,
  expression: aggregation === 'computed' ? expression : null,
});

const codesIn = (expression: string | null): readonly string[] => {
  const parsed = expression === null ? null : parseExpression(expression);
  return parsed && !('error' in parsed) ? referencesOf(parsed) : [];
};

/** Numbers of what an indicator is computed from. */
function inputsOf({ numeratorId, denominatorId, weightId, expression }: References, idOf: ReadonlyMap<string, number>): number[] {
  const named = codesIn(expression).map((code) => idOf.get(code));
  return [numeratorId, denominatorId, weightId, ...named].filter((id) => typeof id === 'number');
}

/** Numbers of all that an indicator is computed from, near and far. */
export function allInputsOf(references: References, catalogue: readonly KnownIndicator[]): Set<number> {
  const byId = new Map(catalogue.map((known) => [known.id, known]));
  const idOf = new Map(catalogue.map(({ id, code }) => [code, id]));
  const inputs = new Set<number>();
  const waiting = inputsOf(references, idOf);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const known = byId.get(id);
    if (!known || inputs.has(id)) continue;
    inputs.add(id);
    waiting.push(...inputsOf(known, idOf));
  }
  return inputs;
}

/** Whatever is wrong with a settled definition; `id` is null for a new one. The catalogue holds what it may refer to. */
export function checkDefinition(definition: IndicatorDefinition, id: number | null, catalogue: readonly KnownIndicator[]): FieldError[] {
  return [...checkReferences(definition, id, catalogue), ...checkExpression(definition, id, catalogue), ...checkNumbers(definition)];
}

function checkReferences(definition: IndicatorDefinition, id: number | null, catalogue: readonly KnownIndicator[]): FieldError[] {
  const paths =
    definition.aggregation === 'ratio'
      ? (['numeratorId', 'denominatorId'] as const)
      : definition.aggregation === 'weighted_mean'
        ? (['weightId'] as const)
        : [];
  return paths.flatMap((path): FieldError[] => {
    const referredId = definition[path];
    if (referredId === null) return [{ path, reason: 'REQUIRED' }];
    const referred = catalogue.find((known) => known.id === referredId && !known.isArchived);
    if (!referred) return [{ path, reason: 'UNKNOWN_INDICATOR' }];
    if (referredId === id || (id !== null && allInputsOf(referred, catalogue).has(id))) return [{ path, reason: 'CIRCULAR_REFERENCE' }];
    if (!isAddable(referred.aggregation)) return [{ path, reason: 'NOT_IN_LIST' }];
    return referred.periodicity === definition.periodicity ? [] : [{ path, reason: 'PERIODICITY_DIFFERS' }];
  });
}

function checkExpression(
  { aggregation, expression, code, periodicity }: IndicatorDefinition,
  id: number | null,
  catalogue: readonly KnownIndicator[],
): FieldError[] {
  const refuse = (reason: FieldError['reason']): FieldError[] => [{ path: 'expression', reason }];
  if (aggregation !== 'computed') return [];
  if (expression === null) return refuse('REQUIRED');
  const parsed = parseExpression(expression);
  if ('error' in parsed) return refuse('EXPRESSION_SYNTAX');
  const codes = referencesOf(parsed);
  if (codes.includes(code)) return refuse('CIRCULAR_REFERENCE');
  const referred = codes.map((named) => catalogue.find((known) => known.code === named && !known.isArchived));
  // a formula of numbers alone has no period, and so no value
  if (referred.length === 0 || referred.includes(undefined)) return refuse('UNKNOWN_INDICATOR');
  const known = referred.filter((each) => each !== undefined);
  if (id !== null && known.some((each) => allInputsOf(each, catalogue).has(id))) return refuse('CIRCULAR_REFERENCE');
  return known.every((each) => each.periodicity === periodicity) ? [] : refuse('PERIODICITY_DIFFERS');
}

function checkNumbers({ networkId, aggregation, isMasked, lowerBound, upperBound, classBounds }: IndicatorDefinition): FieldError[] {
  const isAscending = (bounds: readonly number[]): boolean => bounds.every((bound, index) => index === 0 || (bounds[index - 1] as number) < bound);
  return [
    ...(isMasked && (networkId === null || aggregation !== 'sum') ? [{ path: 'isMasked', reason: 'NOT_IN_LIST' as const }] : []),
    ...(lowerBound !== null && upperBound !== null && lowerBound >= upperBound ? [{ path: 'upperBound', reason: 'NOT_IN_ORDER' as const }] : []),
    ...(classBounds && !isAscending(classBounds) ? [{ path: 'classBounds', reason: 'NOT_IN_ORDER' as const }] : []),
  ];
}

/** Breaks that are at no period of the periodicity, or twice at the same one. */
export function checkBreaks(breaks: readonly { readonly period: number }[], periodicity: Periodicity): FieldError[] {
  return breaks.flatMap(({ period }, index): FieldError[] => {
    const path = `breaks.${index}.period`;
    if (!isPeriod(period, periodicity)) return [{ path, reason: 'NOT_A_PERIOD' }];
    return breaks.findIndex((other) => other.period === period) < index ? [{ path, reason: 'NOT_IN_ORDER' }] : [];
  });
}
