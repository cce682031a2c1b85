import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/config';
import { applyImport, CANCEL, CONFIRM, giveCodes, importFile, longTable, sendFile, settled, UNDO, untilSettled } from '../../../testing/imports-world';
import { addIndicator } from '../../../testing/indicators-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';
import { ImportStopped } from './import-job';
import { ImportJobs } from './import-jobs';
import { ImportsUpkeep } from './imports-upkeep';
import { until } from '../../../testing/until';

const HOLD = `SELECT pg_advisory_lock(hashtext('maillage.indicator_values'))`;
const WAITING = `SELECT count(*)::integer AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('work on an import', () => {
  let api: TestApi;
  let world: World;
  let codes: string[];
  let code: string;
  let indicatorId: number;
  let serial = 0;
  /** Holds back whoever wants to change values. */
  let holder: DataSource;

  beforeAll(async () => {
    api = await TestApi.start();
    holder = await new DataSource({ type: 'postgres', url: api.databaseUrl, extra: { max: 1 } }).initialize();
  }, 120_000);
  afterAll(async () => {
    await holder.destroy();
    await api.stop();
  });
  beforeEach(async () => {
    world = await api.world();
    codes = await giveCodes(api.owner, world);
    code = `worked_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Foyers suivis ${serial}` });
  });
  afterEach(() => holder.query('SELECT pg_advisory_unlock_all()'));

  const table = (value = '10') => longTable(codes.map((one) => [one, code, '2023', value] as const));
  const statusOf = async (id: number): Promise<unknown> => (await api.owner.query('SELECT status, failure FROM indicator_import WHERE id = $1', [id]))[0];
  const valuesCount = async (): Promise<number> =>
    (await api.owner.query('SELECT count(*)::integer AS count FROM indicator_value WHERE indicator_id = $1', [indicatorId]))[0].count;
  const stagingTables = async (): Promise<string[]> =>
    (await api.owner.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'import_staging'`)).map(({ name }: { name: string }) => name);
  const keptFiles = async (): Promise<string[]> => readdir(join(api.app.get<Config>(CONFIG).filesDir, 'imports'));
  const isHeld = async (): Promise<boolean> => (await api.owner.query(WAITING))[0].count > 0;
  /** An import that is being applied, and held back there. */
  const applying = async (): Promise<number> => {
    const { id } = await importFile(api, world, table());
    await holder.query(HOLD);
    await (await api.as(world.people.coordinator)).ask(CONFIRM, { id });
    await until(isHeld);
    return id;
  };

  it('is given up while it waits, and leaves neither table nor file', async () => {
    const { id } = await importFile(api, world, table());
    expect(await stagingTables()).toContain(`import_${id}`);
    expect(await keptFiles()).toContain(String(id));
    expect((await (await api.as(world.people.coordinator)).ask(CANCEL, { id })).cancelImport).toEqual({ id, status: 'cancelled' });
    expect(await stagingTables()).not.toContain(`import_${id}`);
    expect(await keptFiles()).not.toContain(String(id));
    expect(await (await api.as(world.people.coordinator)).refusal(CANCEL, { id })).toBe('IMPORT_WRONG_STAGE');
  });

  it('is stopped in the middle of the file, and leaves its connection as it was', async () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => [codes[i % 3] as string, code, String(1900 + (i % 200)), String(i)] as const);
    const { body } = await sendFile(api, world.people.coordinator, world.networkId, longTable(rows));
    const id = body.import.id as number;
    await until(async () => ((await statusOf(id)) as { status: string }).status === 'reading');
    expect((await (await api.as(world.people.coordinator)).ask(CANCEL, { id })).cancelImport).toEqual({ id, status: 'cancelled' });
    expect(await stagingTables()).not.toContain(`import_${id}`);
    for (let i = 0; i < 12; i++) expect((await importFile(api, world, table(String(i)))).status).toBe('ready');
  });

  it('is stopped in the middle of a statement, and nothing has changed', async () => {
    const id = await applying();
    expect((await (await api.as(world.people.coordinator)).ask(CANCEL, { id })).cancelImport).toEqual({ id, status: 'cancelled' });
    expect(await valuesCount()).toBe(0);
    expect(await stagingTables()).not.toContain(`import_${id}`);
  });

  it('is stopped when another process was asked to', async () => {
    const id = await applying();
    await api.owner.query('UPDATE indicator_import SET is_cancel_asked = true WHERE id = $1', [id]);
    await untilSettled(api, id);
    expect(await statusOf(id)).toEqual({ status: 'cancelled', failure: null });
    expect(await valuesCount()).toBe(0);
  });

  it('goes on as applied when undoing it is stopped', async () => {
    const { id } = await importFile(api, world, table());
    await applyImport(api, world, id);
    const before = await valuesCount();
    await holder.query(HOLD);
    const coordinator = await api.as(world.people.coordinator);
    await coordinator.ask(UNDO, { id });
    await until(isHeld);
    expect((await coordinator.ask(CANCEL, { id })).cancelImport).toEqual({ id, status: 'applied' });
    expect(await valuesCount()).toBe(before);
  });

  it('shows how far it is to everybody, and that it lives', async () => {
    const id = await applying();
    const [before] = await api.owner.query('SELECT heartbeat_at AS at FROM indicator_import WHERE id = $1', [id]);
    await until(async () => (await api.owner.query('SELECT heartbeat_at > $2 AS later FROM indicator_import WHERE id = $1', [id, before.at]))[0].later);
    const [row] = await api.owner.query('SELECT status, rows_read::integer AS rows FROM indicator_import WHERE id = $1', [id]);
    expect(row).toEqual({ status: 'applying', rows: 3 });
    await holder.query('SELECT pg_advisory_unlock_all()');
    expect((await settled(api, world.people.coordinator, id)).status).toBe('applied');
  });

  it('is left by a process that stops to one that goes on, as if nothing had been done', async () => {
    const idle = await TestApi.start({ worksInBackground: false });
    const there = await idle.world();
    const codesThere = await giveCodes(idle.owner, there);
    await addIndicator(idle.owner, { code, name: 'Foyers suivis' });
    const second = await idle.another();
    const { id } = await importFile(second, there, longTable(codesThere.map((one) => [one, code, '2023', '10'] as const)));
    const holding = await new DataSource({ type: 'postgres', url: idle.databaseUrl, extra: { max: 1 } }).initialize();
    await holding.query(HOLD);
    await (await second.as(there.people.coordinator)).ask(CONFIRM, { id });
    await until(async () => (await idle.owner.query(WAITING))[0].count > 0);
    await second.stop();
    const [count, [row]] = [await idle.owner.query('SELECT FROM indicator_value'), await idle.owner.query('SELECT status FROM indicator_import')];
    expect({ count: count.length, ...row }).toEqual({ count: 0, status: 'applying' });
    await holding.destroy();
    await idle.owner.query('UPDATE jobs.job SET start_after = now()');
    const third = await idle.another();
    expect((await settled(third, there.people.coordinator, id)).status).toBe('applied');
    await third.stop();
    await idle.stop();
  });

  it('is found interrupted by the next process when its own died, but not while it gives signs of life', async () => {
    const insert = async (status: string, seconds: number): Promise<number> =>
      (
        await api.owner.query(
          `INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes, status, created_at, heartbeat_at)
           VALUES ($1, 'a.csv', 'x', 1, $2, now() - interval '1 hour', now() - make_interval(secs => $3)) RETURNING id`,
          [world.networkId, status, seconds],
        )
      )[0].id;
    const dead = await insert('applying', 61);
    const reading = await insert('reading', 3_600);
    const undoing = await insert('undoing', 61);
    const alive = await insert('applying', 5);
    await api.owner.query(`CREATE TABLE import_staging.import_${dead} (line integer); ALTER TABLE import_staging.import_${dead} OWNER TO maillage_app`);
    const second = await api.another();
    expect(await statusOf(dead)).toEqual({ status: 'failed', failure: 'INTERRUPTED' });
    expect(await statusOf(reading)).toEqual({ status: 'failed', failure: 'INTERRUPTED' });
    expect(await statusOf(undoing)).toEqual({ status: 'applied', failure: null });
    expect(await statusOf(alive)).toEqual({ status: 'applying', failure: null });
    expect(await stagingTables()).not.toContain(`import_${dead}`);
    await second.stop();
    await api.owner.query('DELETE FROM indicator_import WHERE id = $1', [alive]);
  });

  it('takes nothing away when another process has done it meanwhile', async () => {
    const { id } = await importFile(api, world, table());
    await api.app.get(ImportJobs).run(id, () => Promise.reject(new ImportStopped('asked')));
    expect(await statusOf(id)).toEqual({ status: 'ready', failure: null });
    expect(await stagingTables()).toContain(`import_${id}`);
    expect(await applyImport(api, world, id)).toMatchObject({ status: 'applied' });
  });

  it('is given up after a month without anybody', async () => {
    const { id } = await importFile(api, world, table());
    await api.owner.query(`UPDATE indicator_import SET heartbeat_at = now() - interval '31 days' WHERE id = $1`, [id]);
    await api.app.get(ImportsUpkeep).tidy();
    expect(await statusOf(id)).toMatchObject({ status: 'cancelled' });
    expect(await stagingTables()).not.toContain(`import_${id}`);
    expect(await keptFiles()).not.toContain(String(id));
  });

  it('fails when the database lost what was read, and says that the file must come again', async () => {
    const { id } = await importFile(api, world, table());
    await api.owner.query(`TRUNCATE import_staging.import_${id}`); // as a server does that crashed
    await (await api.as(world.people.coordinator)).ask(CONFIRM, { id });
    expect(await settled(api, world.people.coordinator, id)).toMatchObject({ status: 'failed', failure: 'FILE_GONE' });
    expect(await valuesCount()).toBe(0);
  });
});
