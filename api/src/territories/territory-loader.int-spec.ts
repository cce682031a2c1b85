import { TestApi } from '../testing/test-api';
import { TerritoryLoader } from './territory-loader.service';

type Row = Readonly<Record<string, unknown>>;

describe('the territories of France', () => {
  let api: TestApi;
  const lines: string[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.get(TerritoryLoader).loadMissing((line) => lines.push(line));
  }, 180_000);
  afterAll(() => api?.stop());

  const rows = (sql: string, parameters: unknown[] = []): Promise<Row[]> => api.owner.query(sql, parameters);
  const codesUnder = async (kind: string, code: string, ofKind: string): Promise<string[]> =>
    (
      await rows(
        `SELECT t.code FROM territory a JOIN territory_inclusion i ON i.ancestor_id = a.id JOIN territory t ON t.id = i.territory_id
          WHERE a.kind = $1 AND a.code = $2 AND t.kind = $3 AND t.valid_to IS NULL ORDER BY t.code`,
        [kind, code, ofKind],
      )
    ).map(({ code }) => String(code));

  it('are there whole, each level with the number that INSEE publishes', async () => {
    expect(lines.at(-1)).toMatch(/territoires/);
    expect(await rows(`SELECT kind, count(*)::int AS n FROM territory WHERE valid_to IS NULL GROUP BY kind ORDER BY kind`)).toEqual([
      { kind: 'commune', n: 34_969 },
      { kind: 'country', n: 1 },
      { kind: 'departement', n: 109 },
      { kind: 'epci', n: 1_255 },
      { kind: 'ept', n: 11 },
      { kind: 'region', n: 18 },
    ]);
  });

  it('keep Saint-Denis before and after the merger as two rows of one code', async () => {
    expect(
      await rows(`SELECT siren, valid_from::text, valid_to::text FROM territory WHERE kind = 'commune' AND code = '93066' ORDER BY valid_from NULLS FIRST`),
    ).toEqual([
      { siren: '219300662', valid_from: null, valid_to: '2025-01-01' },
      { siren: '929939411', valid_from: '2025-01-01', valid_to: null },
    ]);
    expect(await rows(`SELECT name, valid_to::text FROM territory WHERE code = '93059'`)).toEqual([{ name: 'Pierrefitte-sur-Seine', valid_to: '2025-01-01' }]);
    expect(
      await rows(
        `SELECT o.name AS old, n.siren AS new, p.nature, p.passed_on::text FROM territory_passage p JOIN territory o ON o.id = p.old_id JOIN territory n ON n.id = p.new_id
          WHERE n.code = '93066' ORDER BY o.name`,
      ),
    ).toEqual([
      { old: 'Pierrefitte-sur-Seine', new: '929939411', nature: 'merged', passed_on: '2025-01-01' },
      { old: 'Saint-Denis', new: '929939411', nature: 'perimeter_changed', passed_on: '2025-01-01' },
    ]);
  });

  it('put each of the 39 communes of the 93 in exactly one EPT, and all of them in the Métropole', async () => {
    expect(await codesUnder('departement', '93', 'commune')).toHaveLength(39);
    expect(
      await rows(`SELECT e.short_name, e.name, count(*)::int AS n FROM territory e JOIN territory_inclusion i ON i.ancestor_id = e.id JOIN territory c ON c.id = i.territory_id
        WHERE e.kind = 'ept' AND c.kind = 'commune' AND c.valid_to IS NULL AND c.code LIKE '93%' GROUP BY 1, 2 ORDER BY 1`),
    ).toEqual([
      { short_name: 'T6', name: 'Plaine Commune', n: 8 },
      { short_name: 'T7', name: "Paris Terres d'Envol", n: 8 },
      { short_name: 'T8', name: 'Est Ensemble', n: 9 },
      { short_name: 'T9', name: 'Grand Paris Grand Est', n: 14 },
    ]);
    const metropole = await codesUnder('epci', '200054781', 'commune');
    expect(metropole.filter((code) => code.startsWith('93'))).toHaveLength(39);
    expect(await codesUnder('departement', '93', 'ept')).toEqual(['200057867', '200057875', '200058097', '200058790']);
  });

  it('stand each under itself and under France', async () => {
    expect(
      await rows(`SELECT FROM territory t WHERE NOT EXISTS (SELECT FROM territory_inclusion i WHERE i.ancestor_id = t.id AND i.territory_id = t.id)`),
    ).toEqual([]);
    expect(
      await rows(
        `SELECT t.code FROM territory t WHERE NOT EXISTS (SELECT FROM territory_inclusion i JOIN territory a ON a.id = i.ancestor_id AND a.code = 'FR' WHERE i.territory_id = t.id)`,
      ),
    ).toEqual([]);
  });

  it('leave no commune that ended without what it became', async () => {
    expect(
      await rows(`SELECT code FROM territory t WHERE valid_to IS NOT NULL AND NOT EXISTS (SELECT FROM territory_passage p WHERE p.old_id = t.id)`),
    ).toEqual([]);
  });

  it('are not loaded twice, and keep their ids when an edition is corrected', async () => {
    const loader = api.app.get(TerritoryLoader);
    expect(await loader.loadMissing(() => undefined)).toBe(false);
    const ids = await rows('SELECT id, kind, code, valid_from::text FROM territory ORDER BY id');
    await api.owner.query(`UPDATE territory_edition SET content_hash = 'an older one' WHERE vintage_year = 2025`);
    await api.owner.query(`UPDATE territory SET name = 'Faute de frappe' WHERE code = '93001'`);
    expect(await Promise.all([loader.loadMissing(() => undefined), loader.loadMissing(() => undefined)])).toContain(true);
    expect(await rows('SELECT id, kind, code, valid_from::text FROM territory ORDER BY id')).toEqual(ids);
    expect(await rows(`SELECT name FROM territory WHERE code = '93001'`)).toEqual([{ name: 'Aubervilliers' }]);
  }, 60_000);
});
