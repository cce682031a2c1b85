import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transactions } from '../../platform/database/transactions';
import { TestApi } from '../../testing/test-api';
import { IndicatorDerivation } from '../derivation/indicator-derivation';
import { type DataSet, DataSetLoader } from './data-set-loader';

const TERRITORIES = `kind;code;name;population;valid_from;valid_to;ancestors
country;FX;Pays;;;;
departement;D1;Département;6000;;;country:FX
commune;D1001;Amont;1000;;;departement:D1
commune;D1002;Aval;2000;;;departement:D1
commune;D1003;Centre;3000;;2025-01-01;departement:D1
commune;D1003;Centre et Amont;4000;2025-01-01;;departement:D1
commune;D1003;Centre en double;4000;2024-06-01;;departement:D1
commune;D1004;Ailleurs;1;;;departement:D9
`;
const INDICATORS = `code;name;theme;aggregation;unit;scale;numerator;denominator;is_masked
load_part;Part;benefits;ratio;%;100;load_homes;load_all;
load_homes;Foyers aidés;benefits;sum;;;;;
load_all;Foyers;benefits;sum;;;;;
load_loop;Boucle;benefits;ratio;;;load_homes;load_nothing;
load_bare;Sans thème;;sum;;;;;
`;
const VALUES = `kind,code,indicator,period,value,state
,D1001,load_homes,2024,10,
,D1002,load_homes,2024,5,
,D1002,load_homes,2024,20,
,D1003,load_homes,2024,,s
,D1001,load_all,2024,40,
,D1002,load_all,2024,60,
,D1003,load_all,2024,"100",r
departement,D1,load_all,2024,200,
,D1009,load_all,2024,1,
,D1001,load_none,2024,1,
,D1001,load_all,2024,beaucoup,
`;

describe('the loader of data sets', () => {
  let api: TestApi;
  let directory: string;
  let told: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    directory = await mkdtemp(join(tmpdir(), 'maillage-load-'));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true });
    await api.stop();
  });

  const written = async (name: string, content: string): Promise<string> => {
    const path = join(directory, name);
    await writeFile(path, content);
    return path;
  };
  const load = async (set: Partial<DataSet>): Promise<string> => {
    told = [];
    const place = {
      ...{ url: api.databaseUrl, dataSource: api.dataSource, transactions: api.app.get(Transactions), derivation: api.app.get(IndicatorDerivation) },
      report: (line: string) => void told.push(line),
    };
    await new DataSetLoader(place).load({ territories: undefined, indicators: undefined, values: [], network: undefined, ...set });
    return told.join('\n');
  };
  const loadAll = async (): Promise<string> =>
    load({
      territories: await written('territories.csv', TERRITORIES),
      indicators: await written('indicators.csv', INDICATORS),
      values: [await written('values.csv', VALUES)],
    });
  const valuesOf = async (code: string): Promise<Record<string, unknown>> => {
    const rows = (await api.owner.query(
      `SELECT t.code, v.value, v.state, v.members FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id JOIN territory t ON t.id = v.territory_id WHERE i.code = $1`,
      [code],
    )) as { code: string; value: number | null; state: string; members: number | null }[];
    return Object.fromEntries(rows.map((row) => [row.code, [row.value, row.state, row.members]]));
  };
  /** Where each row stands: an update, even to the same, would move it. */
  const rowsOf = async (): Promise<unknown> =>
    Promise.all(
      ['territory', 'territory_inclusion', 'indicator', 'indicator_value', 'indicator_period', 'indicator_latest', 'indicator_own_value'].map((table) =>
        api.owner.query(`SELECT '${table}' AS table, ctid::text FROM ${table} ORDER BY ctid`),
      ),
    );

  it('takes territories, indicators and values, derives what follows, and says what it left out', async () => {
    const report = await loadAll();
    expect(report).toContain('Dates qui chevauchent une autre version\u202f: 1 (ligne 8 « commune:D1003 »)');
    expect(report).toContain('Ancêtres inconnus\u202f: 1 (ligne 9 « departement:D9 »)');
    expect(report).toContain('Définitions refusées\u202f: 2 (ligne 6 « load_bare theme REQUIRED », ligne 5 « load_loop denominatorId UNKNOWN_INDICATOR »)');
    expect(report).toContain('Territoires inconnus\u202f: 1 (ligne 10 « commune:D1009 »)');
    expect(report).toContain('Indicateurs inconnus\u202f: 1 (ligne 11 « load_none »)');
    expect(report).toContain('Valeurs illisibles\u202f: 1 (ligne 12 « beaucoup »)');
    expect(report).toContain('8 valeurs lues');

    // the last one told of D1002; the total of the département is the published one where there is one
    expect(await valuesOf('load_homes')).toMatchObject({ D1001: [10, 'p', null], D1002: [20, 'p', null], D1003: [null, 's', null], D1: [30, 'p', 3] });
    expect(await valuesOf('load_all')).toMatchObject({ D1003: [100, 'r', null], D1: [200, 'p', null], FX: [200, 'r', 3] });
    expect(await valuesOf('load_part')).toMatchObject({ D1001: [25, 'p', 1], D1003: [null, 's', 1], D1: [30, 'p', 3] });
  });

  it('changes nothing when the same files are loaded again', async () => {
    await loadAll();
    const before = await rowsOf();
    expect(await loadAll()).toContain('  0 valeurs nouvelles ou changées');
    expect(await rowsOf()).toEqual(before);
  });

  it('replaces a value, keeps the one that stood there, and derives again', async () => {
    await loadAll();
    const changes = async () => api.owner.query('SELECT old_value, new_value, new_state FROM indicator_value_change ORDER BY id');
    expect(await changes()).toEqual([]);
    await load({ values: [await written('corrected.csv', 'code;indicator;period;value;state\nD1001;load_homes;2024;14;\nD1002;load_homes;2024;20;\n')] });
    expect(await changes()).toEqual([{ old_value: 10, new_value: 14, new_state: 'p' }]);
    expect(await valuesOf('load_homes')).toMatchObject({ D1001: [14, 'p', null], D1: [34, 'p', 3] });
    expect(await valuesOf('load_part')).toMatchObject({ D1001: [35, 'p', 1], D1: [34, 'p', 3] });
    await load({ values: [await written('withheld.csv', 'code;indicator;period;value;state\nD1001;load_homes;2024;14;s\n')] });
    expect(await valuesOf('load_homes')).toMatchObject({ D1001: [null, 's', null] });
  });

  it('takes a code in the perimeter that held in the year of the geography', async () => {
    await loadAll();
    await load({
      values: [await written('years.csv', 'code;indicator;period;value;geography_year\nD1003;load_all;2022;1;2024\nD1003;load_all;2023;2;2025\n')],
    });
    const rows = await api.owner.query(
      `SELECT v.period, t.name FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id JOIN territory t ON t.id = v.territory_id
        WHERE i.code = 'load_all' AND t.code = 'D1003' AND v.period < 202400 AND v.members IS NULL ORDER BY 1`,
    );
    expect(rows).toEqual([
      { period: 202200, name: 'Centre' },
      { period: 202300, name: 'Centre et Amont' },
    ]);
  });

  it('keeps the counts of a masked indicator where no screen reads, and shows none of those under five', async () => {
    await loadAll();
    const { networkId } = await api.world();
    const network = ((await api.owner.query('SELECT name FROM network WHERE id = $1', [networkId])) as [{ name: string }])[0].name;
    const indicators = await written('own.csv', 'code;name;theme;is_masked\nload_own;Aides;benefits;oui\n');
    const values = [await written('own-values.csv', 'code;indicator;period;value\nD1001;load_own;2024;3\nD1002;load_own;2024;12\n')];
    await load({ indicators, values, network });
    const [{ id }] = (await api.owner.query(`SELECT id FROM indicator WHERE code = 'load_own'`)) as [{ id: number }];
    const own = async () =>
      (await api.owner.query('SELECT value FROM indicator_own_value WHERE indicator_id = $1 ORDER BY value', [id])) as { value: number }[];
    expect((await own()).map(({ value }) => value)).toEqual([3, 12]);
    expect((await valuesOf('load_own'))['D1001']).toEqual([null, 's', null]);
    expect(await api.owner.query('SELECT FROM indicator_value WHERE indicator_id = $1 AND value < 5', [id])).toEqual([]);
    await load({ indicators, values, network });
    expect(await own()).toHaveLength(2);
    // what the product made of it, given back to it, takes no count's place
    await load({
      values: [await written('exported.csv', 'code;indicator;period;value;state\nD1001;load_own;2024;;secret\nD1002;load_own;2024;12;\n')],
      network,
    });
    expect(await own()).toHaveLength(2);
  });

  it('loads nothing for a network that there is not, nor from a file that lacks a column', async () => {
    const values = [await written('bare.csv', 'code;value\nD1001;1\n')];
    await expect(load({ values, network: 'Nulle part' })).rejects.toThrow('Aucun réseau ne s’appelle « Nulle part ».');
    await expect(load({ values })).rejects.toThrow('indicator, period');
  });
});
