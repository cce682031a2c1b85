import type { DataSource } from 'typeorm';
import { IndicatorDerivation } from '../indicators/derivation/indicator-derivation';
import { Transactions } from '../platform/database/transactions';
import { arrange } from './initiatives-world';
import type { TestApi } from './test-api';

/** A value to arrange: null with the state `s` unless said otherwise. */
export type ArrangedValue = number | null | { readonly value: number | null; readonly state: string };

let serial = 0;

/** An indicator of a code of its own; columns as in the table. */
export async function addIndicator(owner: DataSource, columns: Record<string, unknown> = {}): Promise<number> {
  serial += 1;
  const row = { code: `test_${process.pid}_${serial}`, name: `Indicateur ${serial}`, theme: 'population', aggregation: 'sum', ...columns };
  const keys = Object.keys(row);
  const [inserted] = await arrange<{ id: number }>(
    owner,
    `INSERT INTO indicator (${keys.join(', ')}) VALUES (${keys.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
    Object.values(row),
  );
  return (inserted as { id: number }).id;
}

const stated = (value: ArrangedValue) => (typeof value === 'object' && value !== null ? value : { value, state: value === null ? 's' : 'p' });

/** Values of one period, by territory, as an import writes them; then all that follows from them. */
export async function addValues(
  api: TestApi,
  indicatorId: number,
  period: number,
  values: readonly (readonly [territoryId: number, value: ArrangedValue])[],
  { geographyYear = 2026, isOwn = false }: { geographyYear?: number; isOwn?: boolean } = {},
): Promise<void> {
  await api.app.get(Transactions).asSystem('Test', async (manager) => {
    for (const [territoryId, given] of values) {
      const { value, state } = stated(given);
      const into = isOwn ? 'indicator_own_value' : 'indicator_value';
      await manager.query(
        `INSERT INTO ${into} (indicator_id, period, territory_id, value, state) VALUES ($1, $2, $3, $4, $5)
         ${isOwn ? '' : 'ON CONFLICT (indicator_id, period, territory_id) DO UPDATE SET value = excluded.value, state = excluded.state, covered = NULL, members = NULL'}`,
        [indicatorId, period, territoryId, value, state],
      );
    }
    await manager.query(
      `INSERT INTO indicator_period (indicator_id, period, geography_year) VALUES ($1, $2, $3)
       ON CONFLICT (indicator_id, period) DO UPDATE SET geography_year = excluded.geography_year`,
      [indicatorId, period, geographyYear],
    );
    await api.app.get(IndicatorDerivation).refresh(manager, [{ indicatorId, period }]);
  });
}
