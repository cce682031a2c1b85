import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { CONFIG, type Config } from '../../platform/config/config';
import { applyImport, CANCEL, CONFIRM, GET_IMPORT, giveCodes, importFile, longTable, sendFile, settled, UNDO } from '../../testing/imports-world';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const LIST = `query ($networkId: ID!) { indicatorImports(networkId: $networkId) { totalCount items { id fileName status report { newCount } } } }`;

describe('imports', () => {
  let api: TestApi;
  let world: World;
  /** Aubigny, Bellerive, Clairval. */
  let codes: string[];
  let code: string;
  let indicatorId: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    codes = await giveCodes(api.owner, world);
    code = `imported_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Foyers comptés ${serial}`, lower_bound: 0, upper_bound: 5_000 });
  });

  const [A, B, C] = [0, 1, 2];
  const at = (place: number): string => codes[place] as string;
  const territory = (place: number): number => world.communeIds[place] as number;
  const row = (place: number, value: string, period = '2023', indicator = code) => [at(place), indicator, period, value] as const;

  it('say what a file would change, and change nothing', async () => {
    await addValues(api, indicatorId, 202300, [
      [territory(A), 10],
      [territory(B), 20],
    ]);
    const table = longTable([
      row(A, '10'),
      row(B, '25'),
      row(C, 's'),
      ['99998', code, '2023', '4'],
      row(A, '3', '2024'),
      row(B, '', '2024'),
      row(C, 'abc', '2024'),
    ]);
    const { report, ...found } = await importFile(api, world, table, '..\\valeurs 2024.csv');
    expect(found).toMatchObject({
      fileName: 'valeurs 2024.csv',
      status: 'ready',
      failure: null,
      progressRatio: 1,
      rowsRead: 7,
      createdByName: 'Cora Dina',
      sameFileAsId: null,
      canUndo: false,
      sizeBytes: table.length,
    });
    expect(report).toMatchObject({
      networkMatched: 3,
      networkExpected: 3,
      formerCount: 0,
      outsideNetworkCount: 0,
      unknownTerritoryCount: 1,
      unknownCodes: ['99998'],
      newCount: 2,
      changedCount: 1,
      equalCount: 1,
      secretCount: 1,
      emptyCount: 1,
      errorCount: 1,
      doubtCount: 0,
      keptCount: null,
      errors: [{ line: 8, column: 'valeur', reason: 'NUMBER_UNREADABLE', found: 'abc' }],
      changes: [{ territoryName: 'Bellerive', period: 202300, outcome: 'changed', oldValue: 20, oldState: 'published', newValue: 25, newState: 'published' }],
      indicators: [{ indicator: { id: indicatorId }, periods: [202300, 202400], newCount: 2, changedCount: 1, equalCount: 1, secretCount: 1 }],
    });
    expect(
      await api.owner.query('SELECT territory_id, value FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1', [indicatorId]),
    ).toEqual([
      { territory_id: territory(A), value: 10 },
      { territory_id: territory(B), value: 20 },
    ]);
  });

  it('count communes of other networks apart', async () => {
    const [{ id }] = await api.owner.query(`SELECT territory_id AS id FROM ccas WHERE id = $1`, [world.foreignCcasId]);
    await api.owner.transaction(async (manager) => {
      await manager.query(`UPDATE territory SET code = $2 WHERE id = $1`, [id, `9${serial + 7000}`]);
    });
    const { report } = await importFile(api, world, longTable([row(A, '1'), [`9${serial + 7000}`, code, '2023', '2']]));
    expect(report).toMatchObject({ networkMatched: 1, networkExpected: 3, outsideNetworkCount: 1, unknownTerritoryCount: 0, newCount: 1, waitingCount: 1 });
  });

  it('doubt values out of bounds, and ten times those of the period before', async () => {
    await addValues(api, indicatorId, 202200, [
      [territory(A), 40],
      [territory(B), 30],
    ]);
    const { status, report } = await importFile(api, world, longTable([row(A, '400'), row(B, '29'), row(C, '6000')]));
    expect(status).toBe('ready');
    expect(report.doubtCount).toBe(2);
    expect(report.doubts).toEqual([
      { line: 2, territoryName: 'Aubigny', indicator: { id: indicatorId, code }, period: 202300, value: 400, previousValue: 40, kind: 'tenfold' },
      { line: 4, territoryName: 'Clairval', indicator: { id: indicatorId, code }, period: 202300, value: 6000, previousValue: null, kind: 'out_of_bounds' },
    ]);
  });

  it('doubt nothing and 0 in the place of what is known, ten times of it, and a total that the communes do not add up to', async () => {
    await addValues(api, indicatorId, 202300, [
      [territory(A), 400],
      [territory(B), 300],
      [territory(C), 200],
    ]);
    const departement = ['55', code, '2023', '95'] as const;
    await arrange(api.owner, `UPDATE territory SET code = '55' WHERE id = $1`, [world.departementId]);
    const { status, report } = await importFile(api, world, longTable([row(A, ''), row(B, '0'), row(C, '2000'), departement]));
    expect(status).toBe('ready');
    const doubt = (line: number, territoryName: string, value: number | null, previousValue: number, kind: string) => {
      return { line, territoryName, indicator: { id: indicatorId, code }, period: 202300, value, previousValue, kind };
    };
    expect(report.doubts).toEqual([
      doubt(2, 'Aubigny', null, 400, 'emptied'),
      doubt(3, 'Bellerive', 0, 300, 'zeroed'),
      doubt(4, 'Clairval', 2000, 200, 'tenfold_of_known'),
      doubt(5, 'Département d’essai', 95, 900, 'off_total'),
    ]);
    expect(report.doubtCount).toBe(4);
    // what stands already is no more asked about
    const again = await importFile(api, world, longTable([row(A, '400'), row(B, '301')]));
    expect(again.report).toMatchObject({ changedCount: 1, doubtCount: 0 });
  });

  it('add the arrondissements of Paris up to the commune, which the legal populations do not name', async () => {
    await addIndicator(api.owner, { code: 'municipal_population', name: 'Population municipale' });
    const [paris] = await arrange<{ id: number }>(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('commune', '75056', 'Paris') RETURNING id`);
    const lines = Array.from({ length: 20 }, (_, i) => {
      const code = String(75_101 + i);
      return `11;Île-de-France;75;1;01;${code.slice(2)};${code};Paris ${i + 1};1000;5;1005`;
    });
    const file = ['REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT', ...lines].join('\r\n');
    const { id, report } = await importFile(api, world, file, 'insee-populations-legales-2021-donnees_communes.csv');
    expect(report).toMatchObject({ newCount: 1, unknownTerritoryCount: 0 });
    await applyImport(api, world, id);
    const rows = await api.owner.query('SELECT value FROM indicator_value WHERE territory_id = $1 AND period = 202100', [paris?.id]);
    expect(rows).toEqual([{ value: 20_000 }]);
  });

  it('refuse in clear words what is no table of values', async () => {
    for (const [body, failure] of [
      [Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 0, 7, 9]), 'NOT_A_TABLE'],
      ['<!doctype html><html><body><p>Page introuvable</p></body></html>', 'NOT_A_TABLE'],
      ['CODGEO;MED21\n', 'NO_ROWS'],
      ['\n\n   \n', 'EMPTY'],
      [longTable([['99998', code, '2023', '4']]), 'NO_VALUES'],
    ] as const) {
      const found = await importFile(api, world, body as string | Buffer);
      expect(found).toMatchObject({ status: 'failed', failure, canUndo: false });
    }
    // zeros, which the database could not keep, stand in no table
    expect(await importFile(api, world, 'Co\0de;\0\nx\0;1\ny;2\n')).toMatchObject({ status: 'failed', failure: 'NOT_A_TABLE' });
    const empty = await sendFile(api, world.people.coordinator, world.networkId, '');
    expect(empty.body.error).toMatchObject({ reason: 'FILE_EMPTY' });
    const { filesDir } = api.app.get<Config>(CONFIG);
    expect((await readdir(join(filesDir, 'imports'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('ask which column is meant, rather than take the figure of a commune for that of its département', async () => {
    await arrange(api.owner, `UPDATE territory SET code = '51' WHERE id = $1`, [world.departementId]);
    const rows = ['Aubigny', 'Bellerive', 'Clairval'].map((name, i) => `51;${name} le Neuf;${i + 1}`);
    const { id, ...found } = await importFile(api, world, ['Code département;Nom de la commune;Foyers', ...rows].join('\n'));
    expect(found).toMatchObject({ status: 'to_map', mapping: null });
    const chosen = { id, layout: 'wide', territoryColumn: 'Code département', fixedPeriod: 202300, columns: [{ column: 'Foyers', indicatorCode: code }] };
    await (await api.as(world.people.coordinator)).ask('mutation ($input: ImportMappingInput!) { mapImport(input: $input) { id } }', { input: chosen });
    const read = await settled(api, world.people.coordinator, id);
    expect(read).toMatchObject({ status: 'to_map', failure: 'NO_VALUES', report: { newCount: 0, errorCount: 3 } });
    expect(read.report.errors.map(({ reason }: { reason: string }) => reason)).toEqual(Array(3).fill('CONTRADICTED'));
  });

  it('take none of several values that contradict each other, and one of several that are the same', async () => {
    const table = longTable([row(A, '10'), row(B, '20'), row(A, '11'), row(B, '20'), row(C, '30'), row(A, '12')]);
    const { id, report } = await importFile(api, world, table);
    expect(report.errors).toEqual([
      { line: 2, column: 'valeur', reason: 'CONTRADICTED', found: '10' },
      { line: 4, column: 'valeur', reason: 'CONTRADICTED', found: '11' },
      { line: 5, column: 'valeur', reason: 'DUPLICATE', found: '20' },
      { line: 7, column: 'valeur', reason: 'CONTRADICTED', found: '12' },
    ]);
    expect(report).toMatchObject({ newCount: 2, errorCount: 4 });
    await applyImport(api, world, id);
    expect(
      await api.owner.query('SELECT territory_id AS id, value FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1', [indicatorId]),
    ).toEqual([
      { id: territory(B), value: 20 },
      { id: territory(C), value: 30 },
    ]);
  });

  it('are taken from who imports for that network, and from nobody else', async () => {
    const { people, networkId, otherNetworkId } = world;
    const table = longTable([row(A, '1')]);
    const refusal = async (person: string | null, network = networkId) => (await sendFile(api, person, network, table)).body.error?.reason;
    expect(await refusal(null)).toBe('NOT_SIGNED_IN');
    for (const person of [people.director, people.referent, people.dpo]) expect(await refusal(person)).toBe('NOT_ALLOWED');
    for (const person of [people.funder, people.foreignCoordinator, people.foreignDirector, people.nobody]) expect(await refusal(person)).toBe('NOT_FOUND');
    expect(await refusal(people.coordinator, otherNetworkId)).toBe('NOT_FOUND');
    expect(await refusal(people.coordinator, 'x')).toBe('NOT_FOUND');
    const crossSite = request(api.app.getHttpServer())
      .post('/imports')
      .query({ networkId, name: 'a.csv' })
      .set('cookie', await api.cookieOf(people.coordinator));
    expect((await crossSite.send(table)).status).toBe(403);
    const announced = request(api.app.getHttpServer()).post('/imports').query({ networkId, name: 'a.csv' });
    announced.set({
      'x-maillage': '1',
      'content-type': 'application/octet-stream',
      'content-length': '600000000',
      cookie: await api.cookieOf(people.coordinator),
    });
    expect((await announced).body.error).toMatchObject({ reason: 'IMPORT_FILE_TOO_LARGE', params: { maxBytes: 524_288_000 } });
  });

  it('are seen and changed by who imports for their network, and by nobody else', async () => {
    const { people, networkId } = world;
    const { id } = await importFile(api, world, longTable([row(A, '1')]));
    const coordinator = await api.as(people.coordinator);
    expect((await coordinator.ask(LIST, { networkId })).indicatorImports).toEqual({
      totalCount: 1,
      items: [{ id, fileName: 'valeurs.csv', status: 'ready', report: { newCount: 1 } }],
    });
    for (const [person, reason] of [
      [people.foreignCoordinator, 'NOT_FOUND'],
      [people.director, 'NOT_ALLOWED'],
      [people.funder, 'NOT_ALLOWED'],
    ] as const) {
      const caller = await api.as(person);
      expect(await caller.refusal(LIST, { networkId })).toBe(reason);
      for (const document of [GET_IMPORT, CONFIRM, CANCEL, UNDO]) expect(await caller.refusal(document, { id })).toBe(reason);
    }
    // the administration has imports of its own, and none of a network's
    const admin = await api.as(people.admin);
    expect((await admin.ask(LIST, { networkId })).indicatorImports).toEqual({ totalCount: 0, items: [] });
    for (const document of [GET_IMPORT, CONFIRM, CANCEL, UNDO]) expect(await admin.refusal(document, { id })).toBe('NOT_FOUND');
    for (const document of [GET_IMPORT, CONFIRM, CANCEL, UNDO]) expect(await coordinator.refusal(document, { id: 2_000_000_000 })).toBe('NOT_FOUND');
    expect((await settled(api, people.coordinator, id)).status).toBe('ready');
  });

  it('take no values of an indicator that is another network’s', async () => {
    await addIndicator(api.owner, { code: `${code}_foreign`, network_id: world.otherNetworkId });
    const { report } = await importFile(api, world, longTable([row(A, '1'), row(A, '2', '2023', `${code}_foreign`)]));
    expect(report).toMatchObject({ newCount: 1, indicators: [{ indicator: { code } }] });
  });

  it('keep the numbers of a network’s own counts where nothing reads them', async () => {
    const own = await addIndicator(api.owner, { code: `${code}_own`, network_id: world.networkId, is_masked: true });
    const first = await importFile(
      api,
      world,
      longTable([row(A, '3', '2023', `${code}_own`), row(B, '37', '2023', `${code}_own`), row(C, '41', '2023', `${code}_own`)]),
    );
    await (await api.as(world.people.coordinator)).ask(CONFIRM, { id: first.id });
    expect((await settled(api, world.people.coordinator, first.id)).status).toBe('applied');
    expect(await api.owner.query('SELECT territory_id AS id, value, state FROM indicator_own_value WHERE indicator_id = $1 ORDER BY 1', [own])).toEqual([
      { id: territory(A), value: 3, state: 'p' },
      { id: territory(B), value: 37, state: 'p' },
      { id: territory(C), value: 41, state: 'p' },
    ]);
    const second = await importFile(api, world, longTable([row(A, '2', '2023', `${code}_own`)]));
    expect(second.report.changes).toMatchObject([{ territoryName: 'Aubigny', outcome: 'over_secret', oldValue: null, oldState: 'secret', newValue: 2 }]);
    const shown = await api.owner.query('SELECT value, state FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [own, territory(A)]);
    expect(shown).toEqual([{ value: null, state: 's' }]);
    expect(await api.owner.query('SELECT * FROM indicator_value_change WHERE indicator_id = $1', [own])).toEqual([]);
    const series = `query ($networkId: ID!, $id: Int!, $t: [Int!]!) { indicatorSeries(networkId: $networkId, indicatorId: $id, territoryIds: $t) { series { values states } } }`;
    const answer = await (await api.as(world.people.coordinator)).ask(series, { networkId: world.networkId, id: own, t: [territory(A)] });
    expect(answer.indicatorSeries.series).toEqual([{ values: [null], states: 's' }]);
  });
});
