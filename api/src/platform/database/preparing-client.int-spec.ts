import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { applicationOptions } from './database';

describe('statements of the application', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(applicationOptions(database.url, [])).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  async function onOneConnection<T>(work: (query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>): Promise<T> {
    const runner = dataSource.createQueryRunner();
    try {
      return await work((text, values) => runner.query(text, values));
    } finally {
      await runner.release();
    }
  }

  it('are prepared once when they have parameters, and answer each time for their own', async () => {
    await onOneConnection(async (query) => {
      expect(await query('SELECT $1::int * 2 AS double', [4])).toEqual([{ double: 8 }]);
      expect(await query('SELECT $1::int * 2 AS double', [5])).toEqual([{ double: 10 }]);
      expect(await query('SELECT statement FROM pg_prepared_statements')).toEqual([{ statement: 'SELECT $1::int * 2 AS double' }]);
    });
  });

  it('still tell their errors, and the connection serves on', async () => {
    await onOneConnection(async (query) => {
      await expect(query('SELECT 1 / $1::int AS quotient', [0])).rejects.toThrow('division by zero');
      expect(await query('SELECT 1 / $1::int AS quotient', [1])).toEqual([{ quotient: 1 }]);
    });
  });
});
