import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { migrate } from './database';
import { type EmbeddedPg, startEmbeddedPg, tmpClusterDir } from './embedded-postgres';
import { until } from '../../testing/until';

const PLANS = 'query ($networkId: ID!) { plans(networkId: $networkId) { id title } }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind } } }';
const CREATE = 'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }';

describe('while PostgreSQL dies', () => {
  const dir = tmpClusterDir();
  let server: EmbeddedPg; // of its own, to be killed
  let api: TestApi;
  let world: World;
  let callers: Caller[];

  beforeAll(async () => {
    server = await startEmbeddedPg({ dir, ephemeral: true });
    await migrate(server.url);
    api = await TestApi.on(server.url);
    world = await api.world();
    callers = await Promise.all([world.people.coordinator, world.people.director, world.people.referent, world.people.dpo].map((id) => api.as(id)));
    api.app.useLogger(false);
  });
  afterAll(async () => {
    await api.app.close();
    await api.owner.destroy().catch(() => undefined);
    await server.stop();
  });

  let year = 2000;
  /** Reads and writes of four people, and what is done to the database once they are under way; the reasons of all refusals. */
  async function reasonsDuring(blow: () => Promise<unknown>): Promise<Set<string>> {
    const reasons = new Set<string>();
    const { networkId } = world;
    let struck: Promise<unknown> | undefined;
    const ask = async (caller: Caller, index: number): Promise<void> => {
      for (let turn = 0; turn < 12; turn++) {
        year = year >= 2100 ? 2000 : year + 1;
        const [query, variables] = [
          [PLANS, { networkId }],
          [CREATE, { input: { networkId, year, title: 'Plan' } }],
          [HOME, { networkId }],
        ][(turn + index) % 3] as [string, Record<string, unknown>];
        const reason = await caller.refusal(query, variables);
        if (reason !== null) reasons.add(reason);
        if (turn === 2) struck ??= blow();
      }
    };
    await Promise.all(callers.flatMap((caller) => [0, 1, 2, 3, 4, 5].map((index) => ask(caller, index))));
    await struck;
    return reasons;
  }
  const MEANT = new Set(['UNAVAILABLE', 'NOT_ALLOWED', 'PLAN_YEAR_TAKEN']);
  const unmeant = (reasons: Set<string>) => [...reasons].filter((reason) => !MEANT.has(reason));

  it('every answer that fails says that the service is away: connections ended by an administrator', async () => {
    for (let time = 0; time < 3; time++) {
      const end = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()';
      expect(unmeant(await reasonsDuring(() => api.owner.query(end)))).toEqual([]);
    }
  });

  it('every answer that fails says that the service is away: a crash, and its recovery', async () => {
    const reasons = await reasonsDuring(async () => {
      const [{ pid }] = await api.owner.query('SELECT pg_backend_pid() AS pid');
      process.kill(pid, 'SIGKILL');
    });
    expect(reasons).toContain('UNAVAILABLE');
    expect(unmeant(reasons)).toEqual([]);
    const [caller] = callers as [Caller];
    await until(async () => (await caller.refusal('{ mySessions { id } }')) === null);
  });

  it('every answer that fails says that the service is away: a power cut', async () => {
    const postmaster = Number(readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const reasons = await reasonsDuring(async () => process.kill(-postmaster, 'SIGKILL'));
    expect(reasons).toContain('UNAVAILABLE');
    expect(unmeant(reasons)).toEqual([]);
  });
});
