import { DataSource } from 'typeorm';
import { JournalledRows } from '../../testing/journalled-rows';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { createWorld } from '../../testing/world';
import { migrationOptions } from './database';

describe('entries of the journal that were written before they said where', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await new DataSource(migrationOptions(database.url)).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await database?.drop();
  });

  /** Adds rows in a world of their own; once the entries say where, what each says. */
  async function addRows(): Promise<() => Promise<Record<string, unknown>>> {
    const { networkId, communeIds, ccasIds } = await createWorld(owner);
    const place = { networkId, territoryId: communeIds[0] as number, ccasId: ccasIds[0] as string };
    const rows = new JournalledRows(owner);
    await rows.addOfNetwork(place);
    await rows.addOfCcas(place);
    const told = (id: string | null, ownId: string) => (id === null ? null : id === ownId);
    return async () =>
      Object.fromEntries(
        [...(await rows.entries())].map(([name, entry]) => [
          name,
          { about: entry.aboutType, hasObject: entry.aboutId !== null, network: told(entry.networkId, networkId), ccas: told(entry.ccasId, place.ccasId) },
        ]),
      );
  }

  it('say what those say that are written today', async () => {
    const saysWhere = async () =>
      (await owner.query(`SELECT FROM pg_attribute WHERE attrelid = 'journal_entry'::regclass AND attname = 'about_type'`)).length > 0;
    while (await saysWhere()) await owner.undoLastMigration();
    const former = await addRows();
    await owner.runMigrations();
    const present = await addRows();
    expect(await former()).toEqual(await present());
    expect(await present()).toMatchObject({
      adoption: { about: 'initiative', hasObject: true, network: true, ccas: true },
      'file_version of privacy_answer': { about: 'privacy_answer', hasObject: true, network: true, ccas: true },
      maturity_level: { about: 'maturity_campaign', hasObject: true, network: true, ccas: true },
      office: { about: 'ccas', hasObject: true, network: null, ccas: true },
    });
  });
});
