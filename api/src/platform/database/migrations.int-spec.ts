import { DataSource } from 'typeorm';
import { ENTITIES } from '../../features';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { migrationOptions } from './database';

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  afterAll(() => database?.drop());

  it('go up, leave nothing behind when they go down, and go up again', async () => {
    const owner = await new DataSource(migrationOptions(database.url)).initialize();
    const tables = async () =>
      (await owner.query(`SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`))[0].n as number;
    try {
      const applied = await owner.runMigrations();
      expect(await tables()).toBeGreaterThan(20);
      for (const _ of applied) await owner.undoLastMigration();
      expect(await tables()).toBe(0);
      expect(await owner.query(`SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE nspname = 'public'`)).toEqual([]);
      await owner.runMigrations();
    } finally {
      await owner.destroy();
    }
  });

  it('build the very tables that the entities describe', async () => {
    const owner = await new DataSource({ ...migrationOptions(database.url), entities: ENTITIES }).initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});
