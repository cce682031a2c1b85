import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import type { Queryable } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { SHARED_CATALOGUE } from './shared-catalogue';
import type { SharedIndicator } from './shared/shared-indicator';

// Whatever is named by a code must be shared: an indicator of a network's own that took the code cannot stand in for it.
const INSERT = `
  INSERT INTO indicator (code, name, definition, unit, decimals, direction, theme, periodicity, aggregation, scale, numerator_id, denominator_id, weight_id,
                         producer, distributor, method, limits, licence, source_url, next_update_on, lower_bound, upper_bound)
  SELECT s.code, s.name, s.definition, s.unit, s.decimals, s.direction, s.theme, s.periodicity, s.aggregation, s.scale, n.id, d.id, w.id,
         s.producer, s.distributor, s.method, s.limits, s.licence, s.source_url, s.next_update_on, s.lower_bound, s.upper_bound
    FROM jsonb_to_recordset($1::jsonb) AS s (place integer, code text, name text, definition text, unit text, decimals integer, direction text, theme text, periodicity text,
           aggregation text, scale double precision, numerator text, denominator text, weight text, producer text, distributor text, method text, limits text,
           licence text, source_url text, next_update_on date, lower_bound double precision, upper_bound double precision)
    LEFT JOIN indicator n ON n.code = s.numerator AND n.network_id IS NULL
    LEFT JOIN indicator d ON d.code = s.denominator AND d.network_id IS NULL
    LEFT JOIN indicator w ON w.code = s.weight AND w.network_id IS NULL
   WHERE (s.numerator IS NULL OR n.id IS NOT NULL) AND (s.denominator IS NULL OR d.id IS NOT NULL) AND (s.weight IS NULL OR w.id IS NOT NULL)
   ORDER BY s.place
  ON CONFLICT (code) DO NOTHING
  RETURNING id, code`;

const INSERT_BREAKS = `
  INSERT INTO indicator_break (indicator_id, period, note)
  SELECT * FROM unnest($1::integer[], $2::integer[], $3::text[])`;

/** Loads the shared catalogue, and what is added to it from one version of the product to the next. */
@Injectable()
export class CatalogueLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the indicators whose code is not there yet, and says how many. One that is there is never touched: a coordinator may have edited it,
   * or put it into the archives. Several processes may call it at once.
   */
  async loadMissing(): Promise<number> {
    if ((await this.missing(this.dataSource)).length === 0) return 0;
    return this.transactions.asSystem('Chargement du catalogue partagé', async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.indicators'))`);
      const missing = await this.missing(manager);
      const isDerived = ({ numerator, weight }: SharedIndicator): boolean => numerator !== undefined || weight !== undefined;
      const counts = await this.insert(
        manager,
        missing.filter((indicator) => !isDerived(indicator)),
      );
      return counts + (await this.insert(manager, missing.filter(isDerived)));
    });
  }

  private async missing(database: Queryable): Promise<SharedIndicator[]> {
    const rows = (await database.query('SELECT code FROM indicator WHERE code = ANY ($1::text[])', [SHARED_CATALOGUE.map(({ code }) => code)])) as {
      code: string;
    }[];
    const known = new Set(rows.map(({ code }) => code));
    return SHARED_CATALOGUE.filter(({ code }) => !known.has(code));
  }

  private async insert(manager: EntityManager, indicators: readonly SharedIndicator[]): Promise<number> {
    const rows = indicators.map((indicator, place) => ({ place, ...this.rowOf(indicator) }));
    const inserted = (await manager.query(INSERT, [JSON.stringify(rows)])) as { id: number; code: string }[];
    const breaks = inserted.flatMap(({ id, code }) => (indicators.find((each) => each.code === code)?.breaks ?? []).map((each) => ({ id, ...each })));
    await manager.query(INSERT_BREAKS, [breaks.map(({ id }) => id), breaks.map(({ period }) => period), breaks.map(({ note }) => note)]);
    return inserted.length;
  }

  private rowOf({ source, limits, updatedEvery, decimals = 0, periodicity = 'year', scale = 1, ...indicator }: SharedIndicator): Record<string, unknown> {
    const { sourceUrl, ...rest } = source;
    return {
      ...indicator,
      ...rest,
      decimals,
      periodicity,
      scale,
      limits: limits ? `${limits} ${source.limits}` : source.limits,
      source_url: sourceUrl,
      next_update_on: updatedEvery ? this.nextDay(updatedEvery) : null,
      lower_bound: indicator.lowerBound ?? null,
      upper_bound: indicator.upperBound ?? null,
    };
  }

  /** The next such day of a year, after today. */
  private nextDay(monthAndDay: string): string {
    const today = this.clock.today();
    const thisYear = `${today.slice(0, 4)}-${monthAndDay}`;
    return thisYear > today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${monthAndDay}`;
  }
}
