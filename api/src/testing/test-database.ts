import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run integration tests by "nx test-int api"`);
  return value;
};

/** A database of a test file's own. */
export interface TestDatabase {
  /** As the owner of the tables. */
  readonly url: string;
  drop(): Promise<void>;
}

const onServer = async (sql: string): Promise<void> => {
  const server = await new DataSource({ type: 'postgres', url: required('TEST_DATABASE_SERVER_URL') }).initialize();
  await server.query(sql).finally(() => server.destroy());
};

/** A copy of the migrated template, or an empty database. */
export async function createTestDatabase({ migrated } = { migrated: true }): Promise<TestDatabase> {
  const name = `maillage_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${migrated ? required('TEST_DATABASE_TEMPLATE') : 'template0'}`);
  return {
    url: Object.assign(new URL(required('TEST_DATABASE_SERVER_URL')), { pathname: `/${name}` }).href,
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
