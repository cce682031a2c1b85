import { type Expression, isSmallCount, MASKED_UP_TO, type NumberRange, type OwnCount, parseExpression, referencesOf } from '@maillage/domain';
import type { DerivedIndicator } from './derived-indicator';
import type { LinkedCount } from './given-counts.queries';

/** A count that others put beside a larger one that contains it: by their ratio, or by their difference. */
export interface CountLink {
  readonly partId: number;
  readonly wholeId: number;
}

/** Codes that a formula takes from others, or divides by others: « whole − part », « part / whole ». */
function pairsIn(expression: Expression): { readonly part: string; readonly whole: string }[] {
  if (expression.kind === 'negation') return pairsIn(expression.operand);
  if (expression.kind === 'call') return [...pairsIn(expression.first), ...pairsIn(expression.second)];
  if (expression.kind !== 'operation') return [];
  const { operator, left, right } = expression;
  const [parts, wholes] = operator === '/' ? [referencesOf(left), referencesOf(right)] : [referencesOf(right), referencesOf(left)];
  const own = operator === '/' || operator === '-' ? parts.flatMap((part) => wholes.map((whole) => ({ part, whole }))) : [];
  return [...own, ...pairsIn(left), ...pairsIn(right)];
}

/** The links of the catalogue between given counts of which one at least is masked. */
export function linksOf(indicators: readonly DerivedIndicator[]): CountLink[] {
  const counts = new Map(indicators.filter(({ aggregation }) => aggregation === 'sum').map((indicator) => [indicator.id, indicator]));
  const idOf = new Map(indicators.map(({ code, id }) => [code, id]));
  const links = indicators.flatMap(({ aggregation, numeratorId, denominatorId, expression }): { partId?: number | null; wholeId?: number | null }[] => {
    if (aggregation === 'ratio') return [{ partId: numeratorId, wholeId: denominatorId }];
    const parsed = aggregation === 'computed' ? parseExpression(expression ?? '') : null;
    return parsed && !('error' in parsed) ? pairsIn(parsed).map(({ part, whole }) => ({ partId: idOf.get(part), wholeId: idOf.get(whole) })) : [];
  });
  const known = new Map<string, CountLink>();
  for (const { partId, wholeId } of links) {
    const [part, whole] = [counts.get(partId ?? 0), counts.get(wholeId ?? 0)];
    if (part && whole && part !== whole && (part.isMasked || whole.isMasked)) known.set(`${part.id} ${whole.id}`, { partId: part.id, wholeId: whole.id });
  }
  return [...known.values()];
}

/** Another count beside those of a masked indicator: what contains them, or a part of them. */
export interface LinkedSide {
  readonly isWhole: boolean;
  readonly isMasked: boolean;
  readonly counts: readonly Pick<LinkedCount, 'territoryId' | 'value'>[];
}

/**
 * What the counts beside it tell of a count of one period. What is left of the whole is a count as well: where it is one to four, the part must be
 * hidden, or the whole if nobody masks the part. A count that is more than what is called its whole somewhere is no part of it.
 */
export function toldByLinks(
  counts: readonly Pick<OwnCount, 'key' | 'value'>[],
  sides: readonly LinkedSide[],
): ReadonlyMap<string, Pick<OwnCount, 'secretRange' | 'bounds'>> {
  const told = new Map<string, { secretRange?: NumberRange; bounds?: NumberRange }>();
  for (const { isWhole, isMasked, counts: others } of sides) {
    const valueOf = new Map(others.map(({ territoryId, value }) => [String(territoryId), value]));
    const pairs = counts.flatMap(({ key, value }) => {
      const other = valueOf.get(key);
      return other === undefined ? [] : [{ key, value, other, rest: isWhole ? other - value : value - other }];
    });
    if (pairs.some(({ rest }) => rest < 0)) continue;
    for (const { key, value, other, rest } of pairs) {
      const { secretRange, bounds = { low: 0, high: Infinity } } = told.get(key) ?? {};
      const around = isWhole
        ? { low: Math.ceil(other) - MASKED_UP_TO, high: Math.ceil(other) - 1 }
        : { low: Math.floor(other) + 1, high: Math.floor(other) + MASKED_UP_TO };
      const isTold = isSmallCount(rest) && value > MASKED_UP_TO && (isWhole || !isMasked);
      // a masked count that is small itself tells nobody anything
      const isBound = !isMasked || other > MASKED_UP_TO;
      told.set(key, {
        secretRange: secretRange ?? (isTold ? around : undefined),
        bounds: !isBound ? bounds : isWhole ? { ...bounds, high: Math.min(bounds.high, other) } : { ...bounds, low: Math.max(bounds.low, other) },
      });
    }
  }
  return told;
}
