import { parseExpression, referencesOf } from '@maillage/domain';
import type { DerivedIndicator } from './derived-indicator';
import { linksOf } from './linked-counts';

/** Values of one indicator that must be derived again. */
export interface RefreshStep {
  readonly indicator: DerivedIndicator;
  /** Oldest first. */
  readonly periods: readonly number[];
}

/** How far back a denominator or a weight may be taken from, in the unit of periods: five years. */
const BORROWED_SPAN = 500;

/** The period of the denominator for a period of the numerator: the same, else the latest before it within five years; null when there is none. */
export function borrowedPeriod(periods: readonly number[], period: number): number | null {
  const before = periods.filter((candidate) => candidate <= period && candidate >= period - BORROWED_SPAN);
  return before.at(-1) ?? null;
}

/** Ids of the indicators from which one is computed. */
export function inputsOf(indicator: DerivedIndicator, idOf: ReadonlyMap<string, number>): number[] {
  if (indicator.aggregation === 'ratio') return [indicator.numeratorId, indicator.denominatorId].filter((id) => id !== null);
  if (indicator.aggregation === 'weighted_mean') return indicator.weightId === null ? [] : [indicator.weightId];
  if (indicator.aggregation !== 'computed') return [];
  const parsed = parseExpression(indicator.expression ?? '');
  return 'error' in parsed ? [] : referencesOf(parsed).flatMap((code) => idOf.get(code) ?? []);
}

/**
 * What has to be derived again after those values changed, inputs before what is computed from them. A ratio or a weighted mean that
 * borrows its denominator or weight from an earlier period follows a change of that period; masked counts follow those that they are linked with.
 */
export function refreshPlan(
  indicators: readonly DerivedIndicator[],
  changed: readonly { readonly indicatorId: number; readonly period: number }[],
): RefreshStep[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const idOf = new Map(indicators.map(({ code, id }) => [code, id]));
  const periodsOf = new Map<number, Set<number>>();
  const knownPeriods = new Map(indicators.map(({ id, periods }) => [id, new Set(periods)]));
  const note = (id: number, period: number): void => {
    const known = periodsOf.get(id);
    if (known) known.add(period);
    else periodsOf.set(id, new Set([period]));
    knownPeriods.get(id)?.add(period);
  };
  for (const { indicatorId, period } of changed) if (byId.has(indicatorId)) note(indicatorId, period);

  for (const { indicatorId, period } of changed) {
    for (const { partId, wholeId } of linksOf(indicators)) {
      const otherId = partId === indicatorId ? wholeId : wholeId === indicatorId ? partId : null;
      if (otherId !== null && byId.get(otherId)?.isMasked && knownPeriods.get(otherId)?.has(period)) note(otherId, period);
    }
  }

  const ordered = inOrder(indicators, idOf);
  for (const indicator of ordered) {
    for (const inputId of inputsOf(indicator, idOf)) {
      for (const period of periodsOf.get(inputId) ?? []) {
        for (const own of followersOf(indicator, inputId, period, byId, knownPeriods)) note(indicator.id, own);
      }
    }
  }
  return ordered.flatMap((indicator) => {
    const periods = periodsOf.get(indicator.id);
    return periods ? [{ indicator, periods: [...periods].sort((a, b) => a - b) }] : [];
  });
}

/** Periods of the indicator whose values follow from those of the input at that period. */
function followersOf(
  indicator: DerivedIndicator,
  inputId: number,
  period: number,
  byId: ReadonlyMap<number, DerivedIndicator>,
  knownPeriods: ReadonlyMap<number, ReadonlySet<number>>,
): number[] {
  const isLent = inputId === indicator.denominatorId || inputId === indicator.weightId;
  if (!isLent) return [period];
  const drivenBy = indicator.aggregation === 'ratio' ? indicator.numeratorId : indicator.id;
  const driving = drivenBy !== null && byId.has(drivenBy) ? [...(knownPeriods.get(drivenBy) ?? [])] : [];
  return driving.filter((candidate) => candidate >= period && candidate <= period + BORROWED_SPAN);
}

/** Inputs before what is computed from them. What stands in a circle, which the catalogue refuses, comes in the order of ids. */
function inOrder(indicators: readonly DerivedIndicator[], idOf: ReadonlyMap<string, number>): DerivedIndicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const seen = new Set<number>();
  const ordered: DerivedIndicator[] = [];
  const visit = (indicator: DerivedIndicator): void => {
    if (seen.has(indicator.id)) return;
    seen.add(indicator.id);
    for (const id of inputsOf(indicator, idOf)) {
      const input = byId.get(id);
      if (input) visit(input);
    }
    ordered.push(indicator);
  };
  [...indicators].sort((a, b) => a.id - b.id).forEach(visit);
  return ordered;
}
