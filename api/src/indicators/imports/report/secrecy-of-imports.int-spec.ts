import { applyImport, cancelImport, colleagueOf, giveCodes, type Importer, importFile, longTable, settled, undoImport } from '../../../testing/imports-world';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

/** Counts at Aubigny that are hidden: a small one, and one that would give another away. */
const HIDDEN = [3, 37] as const;

describe('an import beside counts under secrecy', () => {
  let api: TestApi;
  let world: World;
  let colleague: Importer;
  let codes: string[];
  let code: string;
  let masked: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    colleague = await colleagueOf(api, world);
    codes = await giveCodes(api.owner, world);
    code = `kept_${++serial}`;
    masked = await addIndicator(api.owner, { code, name: `Aidés ${serial}`, network_id: world.networkId, is_masked: true });
  });

  const row = (place: number, value: string, period = '2023', indicator = code) => [codes[place] as string, indicator, period, value] as const;
  const count = (period: number, ...values: number[]) =>
    addValues(
      api,
      masked,
      period,
      values.map((value, place) => [world.communeIds[place] as number, value] as const),
      { isOwn: true },
    );
  /** Whatever the rules of secrecy make of them, both stand as secrets. */
  const hide = (period: number) =>
    arrange(api.owner, `UPDATE indicator_value SET value = NULL, state = 's' WHERE indicator_id = $1 AND period = $2 AND territory_id = ANY ($3)`, [
      masked,
      period,
      world.communeIds.slice(0, 2),
    ]);
  const shownAt = async (place: number, period = 202300): Promise<unknown> =>
    (
      await api.owner.query('SELECT value, state FROM indicator_value WHERE indicator_id = $1 AND period = $2 AND territory_id = $3', [
        masked,
        period,
        world.communeIds[place],
      ])
    )[0];
  /** All that is told of an import, but for what is the file’s own: its number, its size, what it says of Aubigny. */
  const told = (found: object, said: string): string =>
    JSON.stringify(found)
      .replace(/"id":\d+,"networkId"/, '"networkId"')
      .replace(/\\"id\\":\d+/, '')
      .replace(/"sizeBytes":\d+/, '')
      .replaceAll(`"newValue":${said}`, '"newValue":?')
      .replaceAll(`"value":${said}`, '"value":?')
      .replaceAll(`"found":"${said}"`, '"found":"?"')
      .replaceAll(`"2023","${said}"`, '"2023","?"');

  it.each(HIDDEN)(
    'tells nothing of a hidden %i: a file that says it again is told as one that says another number, and so is what becomes of it',
    async (hidden) => {
      await count(202300, hidden, 2, 70);
      const stages: string[][] = [];
      for (const said of [String(hidden), '777']) {
        await hide(202300);
        const given = await importFile(api, world, longTable([row(0, said), row(2, '70')]));
        expect(given).toMatchObject({
          status: 'ready',
          report: { newCount: 0, changedCount: 0, overSecretCount: 1, equalCount: 1, doubtCount: 0 },
        });
        expect(given.report.changes).toEqual([
          {
            territoryName: 'Aubigny',
            indicator: { id: masked },
            period: 202300,
            outcome: 'over_secret',
            oldValue: null,
            oldState: 'secret',
            newValue: Number(said),
            newState: 'published',
          },
        ]);
        const cancelled = await cancelImport(api, world, given.id);
        const { id } = await importFile(api, world, longTable([row(0, said), row(2, '70')]));
        const applied = await applyImport(api, world, id);
        expect(applied).toMatchObject({ status: 'applied', report: { overSecretCount: 1, equalCount: 1 } });
        const undone = await undoImport(api, world, id);
        expect(undone).toMatchObject({ status: 'undone', report: { keptCount: 0 } });
        stages.push([given, cancelled, applied, undone].map((found) => told(found, said)));
      }
      const [same, ...others] = stages;
      for (const other of others) expect(other).toEqual(same);
    },
    60_000,
  );

  it('tells no unlikely value by a count of the period before that is hidden', async () => {
    await count(202200, 37, 2, 700);
    await hide(202200);
    const { report } = await importFile(api, world, longTable([row(0, '370'), row(1, '370'), row(2, '7001')]));
    expect(report.doubtCount).toBe(1);
    expect(report.doubts).toMatchObject([{ territoryName: 'Clairval', previousValue: 700 }]);
  });

  it('tells the numbers of the file to who sent it, while it waits, and to nobody after', async () => {
    await count(202200, 100, 200, 300);
    const table = longTable([row(0, '2'), row(1, '30'), row(2, '80'), row(2, 'environ 4', '2024')]);
    const { id, report, sample } = await importFile(api, world, table);
    expect(report).toMatchObject({ newCount: 3, doubtCount: 1, errors: [{ found: 'environ 4' }], doubts: [{ territoryName: 'Aubigny', value: 2 }] });
    expect(sample.rows).toHaveLength(4);
    const counts = { newCount: 3, doubtCount: 1, errorCount: 1 };
    const without = {
      sample: { rows: [] },
      report: { ...counts, errors: [{ reason: 'NUMBER_UNREADABLE', found: null }], doubts: [], changes: [], readings: [], notes: [] },
    };
    expect(await settled(api, colleague.people.coordinator, id)).toMatchObject(without);
    await applyImport(api, world, id, true);
    for (const reader of [world, colleague]) expect(await settled(api, reader.people.coordinator, id)).toMatchObject({ status: 'applied', ...without });
    await undoImport(api, world, id);
    expect(await settled(api, world.people.coordinator, id)).toMatchObject({ status: 'undone', ...without });
  });

  it('tells who sends the same file as another that it was applied, unless counts under secrecy stand in it', async () => {
    const open = await addIndicator(api.owner, { code: `${code}_open` });
    const [hidden, shown] = [longTable([row(0, '2')]), longTable([row(0, '20', '2023', `${code}_open`)])];
    const ids = [];
    for (const table of [hidden, shown]) ids.push((await applyImport(api, world, (await importFile(api, world, table)).id)).id);
    expect((await importFile(api, world, hidden)).sameFileAsId).toBe(ids[0]);
    expect((await importFile(api, colleague, hidden)).sameFileAsId).toBeNull();
    expect((await importFile(api, colleague, shown)).sameFileAsId).toBe(ids[1]);
    expect(open).toBeGreaterThan(0);
  });

  it('keeps a count where the file says a secret, which is what the product itself made of it', async () => {
    await count(202300, 2, 30, 70);
    const shown = await Promise.all([0, 1, 2].map((place) => shownAt(place)));
    expect(shown).toMatchObject([{ state: 's' }, { value: 30 }, { value: 70 }]);
    const same = await importFile(api, world, longTable([row(0, 'secret statistique'), row(1, '30'), row(2, '70')]));
    expect(same).toMatchObject({ status: 'unchanged', report: { equalCount: 3, leftCount: 0, secretCount: 1 } });
    const { status, report } = await importFile(api, world, longTable([row(2, 's')]));
    expect({ status, ...report }).toMatchObject({
      status: 'unchanged',
      changedCount: 0,
      leftCount: 1,
      changes: [{ outcome: 'secret_kept', oldValue: 70, newState: 'secret' }],
    });
  });

  it('takes counts of the communes of its network alone: what stands above is computed, and nobody else’s is counted', async () => {
    const [foreign] = await api.owner.query(`SELECT t.id FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = $1`, [world.foreignCcasId]);
    const codesOf = [
      [foreign.id, `8${serial + 7000}`],
      [world.departementId, '985'],
    ] as const;
    for (const [id, changed] of codesOf) await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [id, changed]);
    const table = `code_territoire;niveau;indicateur;periode;valeur\n${codes[0]};commune;${code};2023;20\n8${serial + 7000};commune;${code};2023;9\n985;departement;${code};2023;64\n`;
    const { id, report } = await importFile(api, world, table);
    expect(report).toMatchObject({ newCount: 1, leftCount: 2, changes: [{ outcome: 'uncounted', oldState: null }, { outcome: 'uncounted' }] });
    await applyImport(api, world, id);
    expect(await api.owner.query('SELECT territory_id AS id FROM indicator_own_value WHERE indicator_id = $1', [masked])).toEqual([
      { id: world.communeIds[0] },
    ]);
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, `X985${serial}`]);
  });

  it('tells nothing of a published total that is withheld beside one secret commune', async () => {
    const shared = await addIndicator(api.owner, { code: `${code}_shared` });
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, '984']);
    const lines = (total: number) =>
      `code_territoire;niveau;indicateur;periode;valeur\n${['10', '20', 's'].map((value, place) => `${codes[place]};commune;${code}_shared;2023;${value}\n`).join('')}984;departement;${code}_shared;2023;${total}\n`;
    await applyImport(api, world, (await importFile(api, world, lines(64))).id);
    for (const total of [64, 65]) {
      const { id, report } = await importFile(api, world, lines(total));
      expect(report).toMatchObject({ changedCount: 0, overSecretCount: 1, equalCount: 3 });
      expect(await applyImport(api, world, id)).toMatchObject({ status: 'applied', report: { overSecretCount: 1, equalCount: 3 } });
    }
    const values = await api.owner.query('SELECT value, state FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [
      shared,
      world.departementId,
    ]);
    expect(values).toEqual([{ value: null, state: 's' }]);
    const history = await (
      await api.as(world.people.director)
    ).ask('query ($networkId: ID!, $i: Int!, $t: Int!) { valueHistory(networkId: $networkId, indicatorId: $i, territoryId: $t) { oldState newState } }', {
      networkId: world.networkId,
      i: shared,
      t: world.departementId,
    });
    expect(history.valueHistory).toEqual([{ oldState: null, newState: 'secret' }]);
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, `X984${serial}`]);
  });
});
