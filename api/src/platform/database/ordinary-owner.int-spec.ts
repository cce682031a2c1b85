import { DataSource } from 'typeorm';
import { applicationOptions, migrate } from './database';
import { startEmbeddedPg, tmpClusterDir, type EmbeddedPg } from './embedded-postgres';

describe('a database whose owner is not a superuser', () => {
  let server: EmbeddedPg; // of its own: roles belong to a whole server

  beforeEach(async () => {
    server = await startEmbeddedPg({ dir: tmpClusterDir(), ephemeral: true });
  });
  afterEach(() => server.stop());

  const connect = (url: string) => new DataSource({ type: 'postgres', url }).initialize();

  async function createDatabase(...statements: string[]): Promise<string> {
    const administrator = await connect(server.url);
    for (const statement of [...statements, 'CREATE DATABASE maillage OWNER maillage']) await administrator.query(statement);
    await administrator.destroy();
    return Object.assign(new URL(server.url), { username: 'maillage', password: 'secret', pathname: '/maillage' }).href;
  }

  async function expectToServe(url: string): Promise<void> {
    await migrate(url);
    const application = await new DataSource(applicationOptions(url, [])).initialize();
    expect(await application.query('SELECT current_user, session_user')).toEqual([{ current_user: 'maillage_app', session_user: 'maillage' }]);
    await expect(application.query('DELETE FROM journal_entry')).rejects.toThrow('permission denied');
    await application.destroy();
  }

  it('is migrated and served by an owner who may create roles', async () => {
    await expectToServe(await createDatabase(`CREATE ROLE maillage LOGIN CREATEROLE PASSWORD 'secret'`));
  });

  it('tells an owner who may not create roles what an administrator has to do', async () => {
    await expect(migrate(await createDatabase(`CREATE ROLE maillage LOGIN PASSWORD 'secret'`))).rejects.toThrow(
      'CREATE ROLE maillage_app NOLOGIN; GRANT maillage_app TO maillage;',
    );
  });

  it('is migrated and served when an administrator made the role of the application', async () => {
    await expectToServe(
      await createDatabase(`CREATE ROLE maillage LOGIN PASSWORD 'secret'`, 'CREATE ROLE maillage_app NOLOGIN', 'GRANT maillage_app TO maillage'),
    );
  });
});
