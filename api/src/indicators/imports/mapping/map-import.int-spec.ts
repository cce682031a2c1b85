import { applyImport, giveCodes, importFile, sendFile, settled } from '../../../testing/imports-world';
import { addIndicator } from '../../../testing/indicators-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

const MAP = 'mutation ($input: ImportMappingInput!) { mapImport(input: $input) { id status } }';

describe('the mapping of an unknown table', () => {
  let api: TestApi;
  let world: World;
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
    code = `mapped_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Personnes accueillies ${serial}` });
  });

  /** A table as a service of the département might keep it. */
  const table = (...counts: number[]): string =>
    [`Insee;Ville;Accueils ${serial};Remarque`, ...counts.map((count, i) => `${codes[i]};Ville ${i};${count};x`)].join('\n') + '\n';
  const chosen = (id: number, change: object = {}) => ({
    id,
    layout: 'wide',
    territoryColumn: 'Insee',
    fixedPeriod: 202300,
    columns: [{ column: `Accueils ${serial}`, indicatorCode: code }],
    ...change,
  });
  const map = async (id: number, change: object = {}) => (await api.as(world.people.coordinator)).send(MAP, { input: chosen(id, change) });

  it('is asked once, with the beginning of the file before one’s eyes', async () => {
    const found = await importFile(api, world, table(10, 20, 30));
    expect(found).toMatchObject({
      status: 'to_map',
      report: null,
      sample: { headers: ['Insee', 'Ville', `Accueils ${serial}`, 'Remarque'], encoding: 'utf-8', delimiter: ';' },
    });
    expect(found.sample.rows[0]).toEqual([codes[0], 'Ville 0', '10', 'x']);
    expect((await map(found.id)).data.mapImport).toEqual({ id: found.id, status: 'reading' });
    const read = await settled(api, world.people.coordinator, found.id);
    expect(read).toMatchObject({ status: 'ready', report: { newCount: 3, networkMatched: 3 } });
    expect(JSON.parse(read.mapping)).toMatchObject(chosen(found.id));
    await applyImport(api, world, found.id);
    expect(await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1', [indicatorId])).toEqual([
      { value: 10 },
      { value: 20 },
      { value: 30 },
    ]);
  });

  it('is remembered for files with the same header: only the period is asked again', async () => {
    const first = await importFile(api, world, table(10, 20, 30));
    await map(first.id, { rememberAs: 'Accueils du département' });
    expect((await settled(api, world.people.coordinator, first.id)).formatName).toBe('Accueils du département');
    const second = await importFile(api, world, table(11, 21, 31));
    expect(second).toMatchObject({ status: 'to_map', formatName: 'Accueils du département' });
    expect(JSON.parse(second.mapping)).toMatchObject(chosen(second.id, { fixedPeriod: null }));

    const withPeriod = table(1, 2).replace(/;x$/gm, ';2024').replace('Remarque', 'Année');
    const third = await importFile(api, world, withPeriod);
    await map(third.id, { fixedPeriod: null, periodColumn: 'Année', rememberAs: 'Accueils par année' });
    await settled(api, world.people.coordinator, third.id);
    expect(await importFile(api, world, withPeriod)).toMatchObject({ status: 'ready', formatName: 'Accueils par année', report: { newCount: 2 } });
    const foreign = await api.as(world.people.foreignCoordinator);
    const { body } = await sendFile(api, world.people.foreignCoordinator, world.otherNetworkId, withPeriod);
    await settled(api, world.people.foreignCoordinator, body.import.id);
    expect(await foreign.refusal(MAP, { input: chosen(third.id) })).toBe('NOT_FOUND');
    const [{ status }] = await api.owner.query('SELECT status FROM indicator_import WHERE id = $1', [body.import.id]);
    expect(status).toBe('to_map');
  });

  it('is refused with the field that is wrong', async () => {
    const { id } = await importFile(api, world, table(10));
    const faults = async (change: object) => (await map(id, change)).errors?.[0]?.extensions.fields;
    expect(await faults({ territoryColumn: 'INSEE ' })).toEqual([{ path: 'territoryColumn', reason: 'NOT_IN_LIST' }]);
    expect(await faults({ columns: [] })).toEqual([{ path: 'columns', reason: 'REQUIRED' }]);
    expect(await faults({ columns: [{ column: 'Ville', indicatorCode: 'nothing_known' }] })).toEqual([
      { path: 'columns.0.indicatorCode', reason: 'UNKNOWN_INDICATOR' },
    ]);
    expect(await faults({ fixedPeriod: null })).toEqual([{ path: 'fixedPeriod', reason: 'REQUIRED' }]);
    expect(await faults({ fixedPeriod: 202303 })).toEqual([{ path: 'fixedPeriod', reason: 'NOT_A_PERIOD' }]);
    expect(await faults({ layout: 'long' })).toEqual([
      { path: 'valueColumn', reason: 'REQUIRED' },
      { path: 'indicatorColumn', reason: 'REQUIRED' },
    ]);
    expect(await faults({ filters: [{ column: 'Nulle part', value: 'x' }] })).toEqual([{ path: 'filters.0.column', reason: 'NOT_IN_LIST' }]);
    expect(await faults({ territoryColumn: `Accueils ${serial}` })).toEqual([{ path: 'columns.0.column', reason: 'COLUMN_USED_TWICE' }]);
    expect(await faults({ periodColumn: 'Insee', fixedPeriod: null })).toEqual([{ path: 'periodColumn', reason: 'COLUMN_USED_TWICE' }]);
    expect((await settled(api, world.people.coordinator, id)).status).toBe('to_map');
  });

  it('says what stands before decimals, where each number could be two', async () => {
    const { id } = await importFile(api, world, table(1, 2).replace(/;1;x/, ';31,402;x').replace(/;2;x/, ';29,118;x'));
    await map(id);
    const open = await settled(api, world.people.coordinator, id);
    expect(open).toMatchObject({ status: 'to_map', failure: 'NO_VALUES', report: { newCount: 0, errorCount: 2 } });
    expect(open.report.errors.map(({ reason, found }: { reason: string; found: string }) => [reason, found])).toEqual([
      ['NUMBER_AMBIGUOUS', '31,402'],
      ['NUMBER_AMBIGUOUS', '29,118'],
    ]);
    await map(id, { decimalMark: 'dot' });
    const read = await settled(api, world.people.coordinator, id);
    expect(read).toMatchObject({ status: 'ready', failure: null, report: { newCount: 2, errorCount: 0 } });
    expect(JSON.parse(read.mapping)).toMatchObject({ decimalMark: 'dot' });
    expect(read.report.readings).toEqual([
      {
        line: 2,
        column: `Accueils ${serial}`,
        territoryName: 'Aubigny',
        indicator: { id: indicatorId },
        period: 202300,
        found: '31,402',
        value: 31_402,
        state: 'published',
      },
      {
        line: 3,
        column: `Accueils ${serial}`,
        territoryName: 'Bellerive',
        indicator: { id: indicatorId },
        period: 202300,
        found: '29,118',
        value: 29_118,
        state: 'published',
      },
    ]);
    expect(read.report.notes).toEqual([{ kind: 'thousands_decided', column: `Accueils ${serial}`, found: '31,402', because: null, count: 2 }]);
  });

  it('takes the names of the network’s communes where the table has no codes', async () => {
    const named = [`Collectivité;Accueils ${serial}`, 'AUBIGNY;10', 'CCAS de Bellerive;20', 'Total;30'].join('\n');
    const found = await importFile(api, world, named);
    expect(found.status).toBe('to_map');
    expect(JSON.parse(found.mapping).territoryColumn).toBe('Collectivité');
    await map(found.id, { territoryColumn: 'Collectivité' });
    expect((await settled(api, world.people.coordinator, found.id)).report).toMatchObject({
      newCount: 2,
      networkMatched: 2,
      errorCount: 0,
      notes: [{ kind: 'names_read', column: 'Collectivité', found: 'AUBIGNY', because: null, count: 2 }],
      skips: [{ reason: 'no_territory', count: 1 }],
    });
  });

  it('can be changed when nothing could be taken by it, and when it is not applied yet', async () => {
    const { id } = await importFile(api, world, table(10, 20));
    await map(id, { territoryColumn: 'Ville' });
    expect(await settled(api, world.people.coordinator, id)).toMatchObject({ status: 'to_map', failure: 'NO_VALUES' });
    await map(id);
    expect(await settled(api, world.people.coordinator, id)).toMatchObject({ status: 'ready', failure: null, report: { newCount: 2 } });
    await map(id, { fixedPeriod: 202400 });
    expect((await settled(api, world.people.coordinator, id)).report.indicators[0].periods).toEqual([202400]);
    await applyImport(api, world, id);
    expect((await map(id)).errors?.[0]?.extensions).toMatchObject({ reason: 'IMPORT_WRONG_STAGE', params: { status: 'applied' } });
  });

  it('is refused to who may not import', async () => {
    const { id } = await importFile(api, world, table(10));
    for (const [person, reason] of [
      [world.people.foreignCoordinator, 'NOT_FOUND'],
      [world.people.director, 'NOT_ALLOWED'],
      [world.people.funder, 'NOT_ALLOWED'],
    ] as const)
      expect(await (await api.as(person)).refusal(MAP, { input: chosen(id) })).toBe(reason);
  });
});
