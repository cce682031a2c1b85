import type { DataSource } from 'typeorm';
import type { World } from './world';

/** A plan with initiatives in a world's network, put there without the API. */
export interface PlanOfWorld {
  readonly planId: string;
  readonly initiativeIds: readonly string[];
}

/** Runs arranging statements in the name of the test, which the journal's triggers ask for. */
export const arrange = async <T>(owner: DataSource, sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  owner.transaction(async (manager) => {
    await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
    return manager.query(sql, [...values]);
  });

/** Adds the plan of a year, with as many initiatives as wanted. */
export async function addPlan(owner: DataSource, world: World, { year = 2026, initiatives = 1 } = {}): Promise<PlanOfWorld> {
  const [plan] = await arrange<{ id: string }>(owner, `INSERT INTO plan (network_id, year, title) VALUES ($1, $2, 'Plan ' || $2::integer) RETURNING id`, [
    world.networkId,
    year,
  ]);
  const planId = plan?.id ?? '';
  const rows = await arrange<{ id: string }>(
    owner,
    `WITH added AS (INSERT INTO initiative (plan_id, number, title) SELECT $1, n, 'Initiative ' || n FROM generate_series(1, $2::integer) n RETURNING id, number)
     SELECT id FROM added ORDER BY number`,
    [planId, initiatives],
  );
  return { planId, initiativeIds: rows.map(({ id }) => id) };
}

/** Adds news of an initiative at a CCAS. */
export async function addNews(owner: DataSource, initiativeId: string, ccasId: string, news: Record<string, unknown> = {}): Promise<void> {
  const row: Record<string, unknown> = { initiative_id: initiativeId, ccas_id: ccasId, stage: 'informed', last_news_at: '2026-11-20T09:00:00Z', ...news };
  const columns = Object.keys(row);
  await arrange(owner, `INSERT INTO adoption (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
}
