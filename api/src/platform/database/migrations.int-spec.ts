import { MIGRATIONS } from '@maillage/migrations';
import { DataSource, type QueryRunner } from 'typeorm';
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

  it('take out of addresses what nobody sees, and leave two that would be one', async () => {
    const owner = await new DataSource(migrationOptions(database.url)).initialize();
    const Migration = MIGRATIONS.find(({ name }) => name.startsWith('AddressesAsTheyAreSeen'));
    try {
      const emails = await owner.transaction(async (manager) => {
        await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
        await manager.query(
          `INSERT INTO account (email, full_name) VALUES ('awa\u200b@ville.example', 'Awa\u00ad'), ('bea@ville.example', 'Béa'), ('bea\ufeff@ville.example', 'Béa')`,
        );
        await (Migration && new Migration())?.up(manager.queryRunner as QueryRunner);
        return manager.query(`SELECT email, full_name FROM account ORDER BY email COLLATE "C"`);
      });
      expect(emails).toEqual([
        { email: 'awa@ville.example', full_name: 'Awa' },
        { email: 'bea@ville.example', full_name: 'Béa' },
        { email: 'bea\ufeff@ville.example', full_name: 'Béa' },
      ]);
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

  it('let each column of words hold those of the domain, and no other', async () => {
    const owner = await new DataSource({ ...migrationOptions(database.url), entities: ENTITIES }).initialize();
    const wordsOf = (sql: string): string[] => [...sql.matchAll(/'([^']+)'/g)].map(([, word = '']) => word).sort();
    try {
      const stored = (await owner.query(`SELECT conname AS name, pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE contype = 'c'`)) as {
        name: string;
        sql: string;
      }[];
      const sqlOf = new Map(stored.map(({ name, sql }) => [name, sql]));
      const told = owner.entityMetadatas.flatMap(({ checks }) => checks).filter(({ expression }) => / IN \('/.test(expression));
      expect(told.length).toBeGreaterThan(30);
      expect(told.map(({ name, expression }) => [name, wordsOf(expression)])).toEqual(told.map(({ name }) => [name, wordsOf(sqlOf.get(name) ?? '')]));
    } finally {
      await owner.destroy();
    }
  });
});
