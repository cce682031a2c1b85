import { applyImport, giveCodes, importFile, longTable } from '../../../testing/imports-world';
import { addIndicator } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

// As Pierrefitte-sur-Seine, which merged into Saint-Denis on 1 January 2025: a code vanished, another one has a new perimeter.
describe('the geography of a file', () => {
  let api: TestApi;
  let world: World;
  /** Aubigny, Bellerive, Clairval. */
  let codes: string[];
  let vanished: string;
  /** Aubigny before the merger, and what merged into it. */
  let before: { aubigny: number; vanished: number };
  let code: string;
  let indicatorId: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    await arrange(api.owner, `INSERT INTO territory_edition (vintage_year, source, content_hash) SELECT year, 'essai', 'x' FROM unnest($1::integer[]) year`, [
      [2024, 2025, 2026],
    ]);
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    codes = await giveCodes(api.owner, world);
    vanished = String(Number(codes[2]) + 1);
    await arrange(api.owner, `UPDATE territory SET valid_from = '2025-01-01' WHERE id = $1`, [world.communeIds[0]]);
    const former = async (communeCode: string, name: string): Promise<number> => {
      const [{ id }] = (await arrange(
        api.owner,
        `WITH t AS (INSERT INTO territory (kind, code, name, valid_to) VALUES ('commune', $1, $2, '2025-01-01') RETURNING id),
              i AS (INSERT INTO territory_inclusion (ancestor_id, territory_id) SELECT a, t.id FROM t, unnest($3::integer[]) a)
         SELECT id FROM t`,
        [communeCode, name, [world.departementId, world.eptIds[0]]],
      )) as [{ id: number }];
      return id;
    };
    before = { aubigny: await former(codes[0] as string, 'Aubigny'), vanished: await former(vanished, 'Petit-Aubigny') };
    code = `placed_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Habitants situés ${serial}` });
  });

  const given = async (): Promise<number[]> =>
    (await api.owner.query('SELECT territory_id AS id FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1', [indicatorId])).map(
      ({ id }: { id: number }) => id,
    );
  const geographyOf = async (period: number): Promise<number> =>
    (await api.owner.query('SELECT geography_year AS year FROM indicator_period WHERE indicator_id = $1 AND period = $2', [indicatorId, period]))[0].year;
  const row = (territoryCode: string | undefined, value: string, period = '2021') => [territoryCode ?? '', code, period, value] as const;

  it('is the year whose communes it names: a code that vanished tells it, and its codes mean the perimeters of that year', async () => {
    const found = await importFile(api, world, longTable([row(codes[0], '1'), row(codes[1], '2'), row(codes[2], '3'), row(vanished, '4')]));
    expect(found).toMatchObject({
      geographyYear: 2024,
      report: { networkMatched: 3, networkExpected: 3, formerCount: 1, outsideNetworkCount: 0, unknownTerritoryCount: 0 },
    });
    await applyImport(api, world, found.id);
    expect(await given()).toEqual([world.communeIds[1], world.communeIds[2], before.aubigny, before.vanished]);
    expect(await geographyOf(202100)).toBe(2024);
  });

  it('is the latest where the codes are the same in all years', async () => {
    const found = await importFile(api, world, longTable([row(codes[0], '1'), row(codes[1], '2'), row(codes[2], '3')]));
    expect(found).toMatchObject({ geographyYear: 2026, report: { networkMatched: 3, networkExpected: 3, formerCount: 0 } });
    await applyImport(api, world, found.id);
    expect(await given()).toEqual(world.communeIds);
  });

  it('makes a code unknown that vanished before, when the file is of a later year', async () => {
    const created = String(Number(vanished) + 1);
    for (const communeCode of [created, String(Number(created) + 1)])
      await arrange(api.owner, `INSERT INTO territory (kind, code, name, valid_from) VALUES ('commune', $1, 'Neuve', '2025-01-01')`, [communeCode]);
    const table = longTable([row(codes[1], '2'), row(vanished, '4'), row(created, '5'), row(String(Number(created) + 1), '6')]);
    const found = await importFile(api, world, table);
    expect(found).toMatchObject({ geographyYear: 2026, report: { newCount: 3, unknownTerritoryCount: 1, unknownCodes: [vanished], outsideNetworkCount: 2 } });
  });

  it('of a period stays what it is, where a later file says nothing of it', async () => {
    const first = await importFile(api, world, longTable([row(codes[0], '1'), row(codes[1], '2'), row(vanished, '4')]));
    await applyImport(api, world, first.id);
    const second = await importFile(api, world, longTable([row(codes[1], '9'), row(codes[1], '9', '2022')]));
    await applyImport(api, world, second.id);
    expect([await geographyOf(202100), await geographyOf(202200)]).toEqual([2024, 2026]);
  });
});
