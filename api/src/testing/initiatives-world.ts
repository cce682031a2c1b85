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

/** Two initiatives: the first blocked at Aubigny and in place at Bellerive, done late and on time; the second silent, late and compromised. Their ids. */
export async function addAliveNetwork(owner: DataSource, world: World): Promise<readonly [string, string]> {
  const { initiativeIds } = await addPlan(owner, world, { initiatives: 2 });
  const [first = '', second = ''] = initiativeIds;
  const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
  await addNews(owner, first, aubigny, { stage: 'committed', blocker: 'Budget', blocked_since: '2026-11-01' });
  await addNews(owner, first, bellerive, { stage: 'in_place', last_news_at: '2026-09-01T09:00:00Z' });
  await addNews(owner, second, clairval, { stage: 'not_concerned', not_concerned_reason: 'Petite', last_news_at: '2026-09-28T09:00:00Z' });
  await arrange(owner, `UPDATE initiative SET weather = 'compromised' WHERE id = $1`, [second]);
  await arrange(owner, `UPDATE initiative SET weather = 'secured', owner_account_id = $2 WHERE id = $1`, [first, world.people.director]);
  await arrange(
    owner,
    `INSERT INTO milestone (initiative_id, kind, title, due_on, done_on) VALUES
    ($1, 'milestone', 'Fait', '2026-10-01', '2026-09-30'), ($1, 'milestone', 'Fait tard', '2026-10-01', '2026-10-02'), ($1, 'milestone', 'À venir', '2026-12-01', NULL),
    ($2, 'deliverable', 'En retard', '2026-11-22', NULL)`,
    [first, second],
  );
  return [first, second];
}
