import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Queryable } from '../../platform/database/queryable';
import { deriveRatios, deriveSums, deriveWeightedMeans, mergeDerived } from './aggregates.queries';
import { deriveComputed } from './computed.queries';
import { linksOf } from './linked-counts';
import { deriveMasked, linkedTo } from './masking.queries';
import { withholdTotals } from './withheld-totals.queries';
import { joinByHash, preparePlaces } from './places.queries';
import { collectPortraits, mergePortraits, refreshPeriods } from './read-models.queries';
import type { DerivedIndicator } from './derived-indicator';
import { borrowedPeriod, refreshPlan, type RefreshStep } from './refresh-plan';

/** An indicator's values of one period. */
export interface ChangedPeriod {
  readonly indicatorId: number;
  readonly period: number;
}

const INDICATORS = `
  SELECT i.id, i.code, i.network_id AS "networkId", i.aggregation, i.numerator_id AS "numeratorId", i.denominator_id AS "denominatorId", i.weight_id AS "weightId",
         i.scale, i.expression, i.is_masked AS "isMasked",
         ARRAY(SELECT p.period FROM indicator_period p WHERE p.indicator_id = i.id ORDER BY p.period) AS periods
    FROM indicator i ORDER BY i.id`;

/** The periods of a computed indicator are those of what it is computed from. */
const FOLLOW_PERIODS = `
  INSERT INTO indicator_period (indicator_id, period, geography_year)
  SELECT $1, p.period, max(p.geography_year) FROM indicator_period p WHERE p.indicator_id = ANY ($2) AND p.period = ANY ($3) GROUP BY p.period
  ON CONFLICT (indicator_id, period) DO UPDATE SET geography_year = excluded.geography_year
   WHERE indicator_period.import_id IS NULL AND indicator_period.geography_year <> excluded.geography_year`;

/**
 * Derives what follows from values: masks of the network's own counts, totals of the levels above the communes, ratios, expressions, medians of
 * similar communes, portraits and maps. Runs in the transaction that changes the values, so that nobody reads one without the other.
 */
@Injectable()
export class IndicatorDerivation {
  /** Derives all that follows from those values, `indicator_period` being written. Touches what depends on them, and writes what differs. */
  async refresh(manager: EntityManager, changed: readonly ChangedPeriod[], onStep?: (doneRatio: number) => Promise<void>): Promise<void> {
    if (changed.length === 0) return;
    const indicators = (await manager.query(INDICATORS)) as DerivedIndicator[];
    const links = linksOf(indicators);
    const masked = new Set(indicators.flatMap(({ id, isMasked }) => (isMasked ? [id] : [])));
    const steps = refreshPlan(indicators, changed);
    await preparePlaces(manager);
    await manager.query(joinByHash(true));
    const periodsOf = new Map<number, readonly number[]>();
    const knownPeriods = async (indicatorId: number): Promise<readonly number[]> => {
      const rows = (await manager.query('SELECT period FROM indicator_period WHERE indicator_id = $1 ORDER BY period', [indicatorId])) as { period: number }[];
      return rows.map(({ period }) => period);
    };
    for (const [i, step] of steps.entries()) {
      for (const id of [step.indicator.id, step.indicator.denominatorId, step.indicator.weightId]) if (id !== null) periodsOf.set(id, await knownPeriods(id));
      if (step.indicator.isMasked)
        await deriveMasked(
          manager,
          step,
          linkedTo(step.indicator.id, links, (id) => masked.has(id)),
        );
      else await this.derive(manager, step, periodsOf);
      await mergeDerived(manager, step.indicator.id, step.periods);
      if (step.indicator.aggregation === 'sum' && !step.indicator.isMasked) await withholdTotals(manager, step.indicator.id, step.periods);
      await refreshPeriods(manager, step.indicator.id, step.periods);
      await collectPortraits(manager, step.indicator.id);
      await onStep?.((i + 1) / (steps.length + 1));
    }
    await manager.query(joinByHash(false));
    await mergePortraits(
      manager,
      steps.map(({ indicator }) => indicator.id),
    );
  }

  private async derive(database: Queryable, { indicator, periods }: RefreshStep, periodsOf: ReadonlyMap<number, readonly number[]>): Promise<void> {
    const { id, aggregation, numeratorId, denominatorId, weightId, scale, expression } = indicator;
    if (aggregation === 'sum') return deriveSums(database, id, periods);
    if (aggregation === 'weighted_mean' && weightId !== null) {
      return deriveWeightedMeans(database, id, lentPeriods(weightId, periods, periodsOf.get(weightId) ?? []));
    }
    if (aggregation === 'ratio' && numeratorId !== null && denominatorId !== null) {
      await database.query(FOLLOW_PERIODS, [id, [numeratorId], periods]);
      return deriveRatios(database, numeratorId, lentPeriods(denominatorId, periods, periodsOf.get(denominatorId) ?? []), scale);
    }
    if (aggregation === 'computed' && expression !== null) {
      await database.query(FOLLOW_PERIODS, [id, await deriveComputed(database, expression, periods), periods]);
    }
  }
}

/** For each period that has one, the period from which denominator or weight is taken. */
function lentPeriods(indicatorId: number, periods: readonly number[], lenderPeriods: readonly number[]) {
  const pairs = periods.flatMap((period) => {
    const lent = borrowedPeriod(lenderPeriods, period);
    return lent === null ? [] : [{ period, lent }];
  });
  return { indicatorId, periods: pairs.map(({ period }) => period), lent: pairs.map(({ lent }) => lent) };
}
