import { MIGRATIONS } from '@maillage/migrations';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import type { Config } from '../config/config';
import { startEmbeddedPg } from './embedded-postgres';

/** A PostgreSQL to work on, the operator's or our own. */
export interface Database {
  readonly url: string;
  readonly kind: 'external' | 'embedded';
  stop(): Promise<void>;
}

/** `DATABASE_URL` when set, else a private PostgreSQL kept in the data folder. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  if (config.databaseUrl) return { url: config.databaseUrl, kind: 'external', stop: async () => undefined };
  const embedded = await startEmbeddedPg({ dir: join(config.dataDir, 'postgres'), database: 'maillage' });
  return { url: embedded.url, kind: 'embedded', stop: () => embedded.stop() };
}

/** Role as which the application works: it may not touch the journal, whatever its code does (see the first migration). */
const APPLICATION_ROLE = 'maillage_app';

/**
 * A connection that may be lost at any moment. Between the pool and who takes a connection from it nobody listens for a turn of the event
 * loop; a last word of PostgreSQL that comes with the answer before it would then end the process. The next statement fails anyway, and says why.
 */
class LosableClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Migrations create the extensions. Ids come from `gen_random_uuid()`, which PostgreSQL has of its own; TypeORM calls that « pgcrypto ». */
const EXTENSIONS = { installExtensions: false, uuidExtension: 'pgcrypto' } as const;

/** Connection of the application; migrations use the owner's (`migrationOptions`). */
export function applicationOptions(url: string, entities: MixedList<(new () => object) | EntitySchema>): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    ...EXTENSIONS,
    extra: {
      max: 10,
      Client: LosableClient,
      connectionTimeoutMillis: 10_000,
      options: `-c role=${APPLICATION_ROLE} -c timezone=UTC -c statement_timeout=30000`,
    },
  } as DataSourceOptions;
}

/** Connection of the migrations, as the owner of the tables. */
export const migrationOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each',
  synchronize: false,
  ...EXTENSIONS,
});

/** In place of PostgreSQL's « permission denied to create role », what to do about it. */
function explained(error: unknown, url: string): unknown {
  const { code, routine } = ((error as { driverError?: unknown }).driverError ?? {}) as { code?: string; routine?: string };
  if (code !== '42501' || routine !== 'CreateRole') return error;
  const once = `CREATE ROLE ${APPLICATION_ROLE} NOLOGIN; GRANT ${APPLICATION_ROLE} TO ${decodeURIComponent(new URL(url).username)};`;
  return new Error(`Le propriétaire de la base ne peut pas créer de rôle. À faire une fois, en administrateur\u202f: ${once}`);
}

/** Brings the database to the present schema; several processes may start at once. */
export async function migrate(url: string): Promise<void> {
  const owner = await new DataSource(migrationOptions(url)).initialize();
  const runner = owner.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('maillage.migrations'))`);
    await owner.runMigrations().catch((error: unknown) => {
      throw explained(error, url);
    });
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(hashtext('maillage.migrations'))`);
    await runner.release();
    await owner.destroy();
  }
}
