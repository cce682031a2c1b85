import { getConstructionPlans } from 'pg-boss';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { ExpiredPurge } from '../../accounts/expired-purge.service';
import { builtProgram } from '../../testing/built-program';
import { TestApi } from '../../testing/test-api';
import { Transactions } from '../database/transactions';
import type { RunningJob } from './job-declaration';
import { Jobs } from './jobs.service';
import { until } from '../../testing/until';

/** Some kind of work that the product has: what it does is the test's. */
const NAME = 'accounts_purge';
type Work = (job: RunningJob<{ n: number }>) => Promise<void>;

describe('work in the background', () => {
  let api: TestApi;
  let work: jest.SpyInstance<Promise<void>, Parameters<Work>>;

  beforeAll(async () => {
    api = await TestApi.start();
    await ready(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.owner.query('DELETE FROM jobs.job');
    work = onWork(api);
  });
  afterEach(() => jest.restoreAllMocks());

  const onWork = (on: TestApi) => jest.spyOn(on.app.get(ExpiredPurge) as { run: Work }, 'run');
  /** The work of the start is done, and disturbs no test. */
  const ready = async (on: TestApi) => {
    await on.app.get(Jobs).ready();
    await until(async () => (await on.owner.query(`SELECT FROM jobs.job WHERE state < 'completed'`)).length === 0);
  };
  const send = (n: number, { on = api, key = String(n) } = {}) =>
    on.app.get(Transactions).asSystem('Essai', (manager) => on.app.get(Jobs).send(manager, NAME, { n }, { key }));
  const states = async (on = api): Promise<Record<string, unknown>[]> =>
    on.owner.query(
      `SELECT id, state, retry_count, start_after > now() + interval '20 seconds' AS later, output FROM jobs.job WHERE name = $1 ORDER BY created_on`,
      [NAME],
    );

  it('is done after the change that causes it is kept, and not before', async () => {
    const done = new Promise<number>((resolve) => work.mockImplementation(async ({ data }) => resolve(data.n)));
    await api.app.get(Transactions).asSystem('Essai', async (manager) => {
      await api.app.get(Jobs).send(manager, NAME, { n: 7 }, { key: '7' });
      expect(await states()).toEqual([]);
    });
    expect(await done).toBe(7);
  });

  it('is not done when the change is given up, nor sent outside of one', async () => {
    work.mockResolvedValue();
    const failed = api.app.get(Transactions).asSystem('Essai', async (manager) => {
      await api.app.get(Jobs).send(manager, NAME, { n: 1 }, { key: '1' });
      throw new Error('given up');
    });
    await expect(failed).rejects.toThrow('given up');
    await expect(api.app.get(Jobs).send(api.dataSource.manager, NAME, { n: 1 }, { key: '1' })).rejects.toThrow('transaction');
    expect(await states()).toEqual([]);
  });

  it('is one for a key as long as it waits or runs', async () => {
    const gate = opening();
    work.mockImplementation(() => gate.opened);
    await send(1);
    await until(() => work.mock.calls.length === 1);
    await send(2, { key: '1' });
    await send(3);
    expect(await states()).toHaveLength(2);
    gate.open();
    await until(() => work.mock.calls.length === 2);
    expect(work.mock.calls.map(([{ data }]) => data.n)).toEqual([1, 3]);
  });

  it('is done once each by several processes', async () => {
    const other = await api.another();
    await ready(other);
    const done: number[] = [];
    for (const spy of [work, onWork(other)]) spy.mockImplementation(async ({ data }) => void done.push(data.n));
    await Promise.all(Array.from({ length: 20 }, (_, n) => send(n, { on: n % 2 ? api : other })));
    await until(() => done.length >= 20);
    await other.stop();
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('is tried again later when it fails, tells the log alone why, and is done again by whoever asks once it is given up', async () => {
    api.app.useLogger(false);
    work.mockRejectedValueOnce(new Error('camille@secret.example')).mockResolvedValue();
    await send(1);
    await until(async () => (await states())[0]?.['state'] === 'retry');
    const [failed] = await states();
    expect(failed).toMatchObject({ later: true, output: { message: 'UNEXPECTED' } });
    expect(JSON.stringify(failed)).not.toContain('camille');
    expect(await api.app.get(Jobs).runAgain(NAME, String(failed?.['id']))).toBe(false);
    await api.owner.query(`UPDATE jobs.job SET state = 'failed', start_after = now(), completed_on = now() WHERE id = $1`, [failed?.['id']]);
    expect(await api.app.get(Jobs).runAgain(NAME, String(failed?.['id']))).toBe(true);
    await until(() => work.mock.calls.length === 2);
  });

  it('waits in its transaction for a process that has just begun, however many do', async () => {
    const done: number[] = [];
    const other = await api.another();
    for (const spy of [work, onWork(other)]) spy.mockImplementation(async ({ data }) => void (data && done.push(data.n)));
    await Promise.all(Array.from({ length: 20 }, (_, n) => send(n, { on: other })));
    await until(() => done.length >= 20);
    await other.stop();
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('is given back by a process that stops', async () => {
    const other = await api.another();
    await ready(other);
    work.mockImplementation(() => Promise.reject(new Error('not here')));
    await api.owner.query('DELETE FROM jobs.job');
    const begun = opening();
    const unfinished = onWork(other).mockImplementation(({ signal }) => {
      begun.open();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopping'))));
    });
    api.app.useLogger(false);
    for (let n = 0; unfinished.mock.calls.length === 0; n++) {
      await send(n);
      await Promise.race([begun.opened, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    await other.stop();
    const left = await states();
    expect(left.map(({ state }) => state)).not.toContain('active');
    expect(left.map(({ output }) => (output as { message?: string } | null)?.message)).toContain('SHUTDOWN');
  });

  it('is done again from its beginning when its process was killed in the middle of it', async () => {
    const idle = await TestApi.start({ worksInBackground: false });
    const directory = await mkdtemp(join(tmpdir(), 'maillage-killed-'));
    const process = spawn(execPath, [builtProgram('unfinished-work'), idle.databaseUrl, directory], { stdio: ['pipe', 'pipe', 'inherit'] });
    await until(async () => (await idle.owner.query('SELECT FROM jobs.queue WHERE name = $1', [NAME])).length > 0);
    await send(7, { on: idle });
    await once(process.stdout, 'data');
    process.kill('SIGKILL');
    await once(process, 'exit');
    expect(await idle.owner.query(`SELECT FROM throttle WHERE key = 'half done'`)).toEqual([]);

    // its last sign of life was long ago
    await idle.owner.query(`UPDATE jobs.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'`);
    await idle.owner.query('UPDATE jobs.queue SET monitor_on = NULL');
    const other = await idle.another();
    const done = new Promise<number>((resolve) => onWork(other).mockImplementation(async ({ data }) => void (data && resolve(data.n))));
    const { boss } = await other.app.get(Jobs).ready();
    await boss.supervise(NAME);
    await until(async () => (await states(idle)).every(({ state }) => state !== 'active'));
    await idle.owner.query('UPDATE jobs.job SET start_after = now()');
    await send(8, { on: idle }); // wakes who works
    expect(await done).toBe(7);
    await other.stop();
    await idle.stop();
    await rm(directory, { recursive: true });
  });

  it('has the tables of the version of pg-boss that is installed', async () => {
    const wanted = /INSERT INTO jobs\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans('jobs'))?.[1];
    const { boss } = await api.app.get(Jobs).ready();
    expect(await boss.schemaVersion()).toBe(Number(wanted));
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true });
  });

  it('leaves the application its own rights: it reads and writes rows, and owns nothing', async () => {
    await expect(api.dataSource.query('DROP TABLE jobs.job')).rejects.toThrow('must be owner');
    await expect(api.dataSource.query('CREATE TABLE jobs.more (id int)')).rejects.toThrow('permission denied');
  });
});

/** A gate that is closed until somebody opens it. */
function opening(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  return { opened: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
}
