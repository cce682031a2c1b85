import type { DisclosedCell } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

interface LedgerRow {
  readonly period: number;
  readonly batch: number;
  readonly territoryId: number;
  readonly parentId: number | null;
  readonly producerId: number | null;
  readonly value: number | null;
  readonly numbers: readonly number[];
  readonly low: number;
  readonly high: number | null;
  readonly isKnown: boolean;
}

const LEDGERS = `
  SELECT period, batch, territory_id AS "territoryId", parent_id AS "parentId", producer_id AS "producerId", value, numbers, low, high, is_known AS "isKnown"
    FROM indicator_disclosure WHERE indicator_id = $1 AND period = ANY ($2) ORDER BY period, batch, territory_id`;

const FORGET = 'DELETE FROM indicator_disclosure WHERE indicator_id = $1 AND period = ANY ($2)';

const REMEMBER = `
  INSERT INTO indicator_disclosure (indicator_id, period, batch, territory_id, parent_id, producer_id, value, numbers, low, high, is_known)
  SELECT $1, r.period, r.batch, r."territoryId", r."parentId", r."producerId", r.value, r.numbers, r.low, r.high, r."isKnown"
    FROM jsonb_to_recordset($2::jsonb) AS r (period integer, batch integer, "territoryId" integer, "parentId" integer, "producerId" integer, value double precision,
         numbers double precision[], low double precision, high double precision, "isKnown" boolean)`;

const idOf = (key: string | null): number | null => (key === null ? null : Number(key));
const keyOf = (id: number | null): string | null => (id === null ? null : String(id));

/** What is known of the counts of those periods to who kept every answer. */
export async function readDisclosed(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<ReadonlyMap<number, DisclosedCell[]>> {
  const ledgers = new Map<number, DisclosedCell[]>(periods.map((period) => [period, []]));
  const rows = (await database.query(LEDGERS, [indicatorId, periods])) as LedgerRow[];
  for (const { period, batch, territoryId, parentId, producerId, value, numbers, low, high, isKnown } of rows)
    ledgers.get(period)?.push({
      ...{ batch, key: String(territoryId), parent: keyOf(parentId), producer: keyOf(producerId), value, numbers, isKnown },
      range: { low, high: high ?? Infinity },
    });
  return ledgers;
}

/** Keeps what is known from now on. */
export async function writeDisclosed(database: Queryable, indicatorId: number, ledgers: ReadonlyMap<number, readonly DisclosedCell[]>): Promise<void> {
  if (ledgers.size === 0) return;
  await database.query(FORGET, [indicatorId, [...ledgers.keys()]]);
  const rows = [...ledgers].flatMap(([period, cells]) =>
    cells.map(({ batch, key, parent, producer, value, numbers, range, isKnown }): LedgerRow => ({
      ...{ period, batch, territoryId: Number(key), parentId: idOf(parent), producerId: idOf(producer), value, numbers, isKnown },
      ...{ low: range.low, high: range.high === Infinity ? null : range.high },
    })),
  );
  await database.query(REMEMBER, [indicatorId, JSON.stringify(rows)]);
}
