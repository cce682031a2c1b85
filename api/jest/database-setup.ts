import { DataSource } from 'typeorm';
import { migrate } from '../src/platform/database/database';
import { startEmbeddedPg, tmpClusterDir } from '../src/platform/database/embedded-postgres';
import { atEnd } from './teardown-list';

/**
 * One server per jest run: the migrations run once, on a template that each test file copies (CREATE DATABASE … TEMPLATE).
 * TEST_POSTGRES_URL (a superuser's) runs the same tests on another server or version of PostgreSQL.
 */
export async function setUpDatabase(): Promise<void> {
  const server = process.env['TEST_POSTGRES_URL'] ?? (await startEphemeralServer());
  const template = `maillage_template_${process.pid}`;
  await onServer(server, `CREATE DATABASE ${template}`);
  atEnd(() => onServer(server, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`));
  await migrate(databaseUrl(server, template));

  process.env['TEST_DATABASE_SERVER_URL'] = databaseUrl(server, 'postgres');
  process.env['TEST_DATABASE_TEMPLATE'] = template;
}

async function startEphemeralServer(): Promise<string> {
  const server = await startEmbeddedPg({ dir: tmpClusterDir(), ephemeral: true, settings: { max_connections: '200' } });
  atEnd(() => server.stop());
  return server.url;
}

async function onServer(url: string, sql: string): Promise<void> {
  const dataSource = await new DataSource({ type: 'postgres', url: databaseUrl(url, 'postgres') }).initialize();
  await dataSource.query(sql).finally(() => dataSource.destroy());
}

function databaseUrl(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href;
}
