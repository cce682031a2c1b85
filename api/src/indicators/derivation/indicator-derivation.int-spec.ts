import { arrange } from '../../testing/initiatives-world';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

interface Row {
  readonly value: number | null;
  readonly state: string;
  readonly covered: number | null;
  readonly members: number | null;
}

describe('what is derived from values', () => {
  let api: TestApi;
  let world: World;
  let communes: readonly [number, number, number];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    communes = world.communeIds as unknown as [number, number, number];
  });

  const rowOf = async (indicatorId: number, period: number, territoryId: number | undefined): Promise<Row | undefined> => {
    const [row] = await api.owner.query(
      'SELECT value, state, covered, members FROM indicator_value WHERE indicator_id = $1 AND period = $2 AND territory_id = $3',
      [indicatorId, period, territoryId],
    );
    return row;
  };
  const latestOf = async (indicatorId: number, territoryId: number) =>
    (
      await api.owner.query(
        `SELECT period, value, state, previous_period AS "previousPeriod", previous_value AS "previousValue", rank, ranked, compared, compared_states AS "comparedStates"
           FROM indicator_latest WHERE indicator_id = $1 AND territory_id = $2`,
        [indicatorId, territoryId],
      )
    )[0];

  it('sums counts for each level, with the number of communes that had one', async () => {
    const id = await addIndicator(api.owner);
    const [west, east] = world.eptIds;
    await addValues(api, id, 202400, [
      [communes[0], 10],
      [communes[1], null],
      [communes[2], 7],
    ]);
    expect(await rowOf(id, 202400, west)).toEqual({ value: 10, state: 'p', covered: 1, members: 2 });
    expect(await rowOf(id, 202400, east)).toEqual({ value: 7, state: 'p', covered: 1, members: 1 });
    expect(await rowOf(id, 202400, world.departementId)).toEqual({ value: 17, state: 'p', covered: 2, members: 3 });
  });

  it('does not call a total what less than half of the communes make', async () => {
    const id = await addIndicator(api.owner);
    await addValues(api, id, 202400, [[communes[0], 10]]);
    expect(await rowOf(id, 202400, world.departementId)).toEqual({ value: null, state: 'n', covered: 1, members: 3 });
  });

  it('lets the most doubtful value speak for a total', async () => {
    const id = await addIndicator(api.owner);
    await addValues(api, id, 202400, [
      [communes[0], { value: 10, state: 'r' }],
      [communes[1], 5],
      [communes[2], { value: 5, state: 'b' }],
    ]);
    expect(await rowOf(id, 202400, world.eptIds[0])).toMatchObject({ value: 15, state: 'r' });
    expect(await rowOf(id, 202400, world.departementId)).toMatchObject({ value: 20, state: 'e' });
  });

  it('never replaces what a producer published, and computes again once that is gone', async () => {
    const id = await addIndicator(api.owner);
    await addValues(api, id, 202400, [
      [communes[0], 10],
      [communes[1], 4],
      [communes[2], 7],
      [world.departementId, 25],
    ]);
    expect(await rowOf(id, 202400, world.departementId)).toEqual({ value: 25, state: 'p', covered: null, members: null });
    await arrange(api.owner, 'DELETE FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [id, world.departementId]);
    await addValues(api, id, 202400, [[communes[0], 10]]);
    expect(await rowOf(id, 202400, world.departementId)).toMatchObject({ value: 21, members: 3 });
  });

  it('makes a rate from summed numerator and denominator, never a mean of rates', async () => {
    const [numeratorId, denominatorId] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const id = await addIndicator(api.owner, { aggregation: 'ratio', numerator_id: numeratorId, denominator_id: denominatorId, scale: 100 });
    await addValues(api, denominatorId, 202400, [
      [communes[0], 100],
      [communes[1], 300],
      [communes[2], 50],
    ]);
    await addValues(api, numeratorId, 202400, [
      [communes[0], 50],
      [communes[1], 30],
      [communes[2], 5],
    ]);
    expect(await rowOf(id, 202400, communes[0])).toMatchObject({ value: 50, state: 'p' });
    expect(await rowOf(id, 202400, world.eptIds[0])).toMatchObject({ value: 20, state: 'p' });
    expect((await rowOf(id, 202400, world.departementId))?.value).toBeCloseTo(18.889, 2);
  });

  it('takes a denominator of up to five years before, and says that the rate is an estimate', async () => {
    const [numeratorId, denominatorId] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const id = await addIndicator(api.owner, { aggregation: 'ratio', numerator_id: numeratorId, denominator_id: denominatorId, scale: 1 });
    await addValues(api, numeratorId, 202400, [[communes[0], 50]]);
    expect(await rowOf(id, 202400, communes[0])).toBeUndefined();
    await addValues(api, denominatorId, 201800, [[communes[0], 10]]);
    expect(await rowOf(id, 202400, communes[0])).toBeUndefined();
    await addValues(api, denominatorId, 202100, [[communes[0], 25]]);
    expect(await rowOf(id, 202400, communes[0])).toMatchObject({ value: 2, state: 'e' });
    await addValues(api, denominatorId, 202400, [[communes[0], 20]]);
    expect(await rowOf(id, 202400, communes[0])).toMatchObject({ value: 2.5, state: 'p' });
  });

  it('leaves out of a rate the communes that lack numerator or denominator, and counts the others', async () => {
    const [numeratorId, denominatorId] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const id = await addIndicator(api.owner, { aggregation: 'ratio', numerator_id: numeratorId, denominator_id: denominatorId, scale: 100 });
    await addValues(api, denominatorId, 202400, [
      [communes[0], 100],
      [communes[1], 300],
      [communes[2], 100],
    ]);
    await addValues(api, numeratorId, 202400, [
      [communes[0], 50],
      [communes[1], null],
      [communes[2], 10],
    ]);
    expect(await rowOf(id, 202400, communes[1])).toMatchObject({ value: null, state: 's' });
    expect(await rowOf(id, 202400, world.departementId)).toEqual({ value: 30, state: 'p', covered: 2, members: 3 });
  });

  it('calls a rate an estimate when its denominator is one, with all of the communes or with some', async () => {
    const [numeratorId, denominatorId] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const id = await addIndicator(api.owner, { aggregation: 'ratio', numerator_id: numeratorId, denominator_id: denominatorId, scale: 100 });
    await addValues(api, denominatorId, 202400, [
      [communes[0], { value: 100, state: 'e' }],
      [communes[1], { value: 300, state: 'e' }],
      [communes[2], 100],
    ]);
    await addValues(api, numeratorId, 202400, [
      [communes[0], 50],
      [communes[1], 30],
      [communes[2], null],
    ]);
    expect(await rowOf(id, 202400, world.eptIds[0])).toMatchObject({ value: 20, state: 'e' });
    expect(await rowOf(id, 202400, world.departementId)).toMatchObject({ value: 20, state: 'e', covered: 2 });
  });

  it('estimates by weights, and computes nothing of a median', async () => {
    const weightId = await addIndicator(api.owner);
    const meanId = await addIndicator(api.owner, { aggregation: 'weighted_mean', weight_id: weightId });
    const medianId = await addIndicator(api.owner, { aggregation: 'published_only' });
    await addValues(api, weightId, 202400, [
      [communes[0], 100],
      [communes[1], 300],
    ]);
    await addValues(api, meanId, 202400, [
      [communes[0], 10],
      [communes[1], 30],
    ]);
    await addValues(api, medianId, 202400, [
      [communes[0], 20_000],
      [communes[1], 21_000],
    ]);
    expect(await rowOf(meanId, 202400, world.eptIds[0])).toMatchObject({ value: 25, state: 'e', covered: 2, members: 2 });
    expect(await rowOf(medianId, 202400, world.eptIds[0])).toBeUndefined();
  });

  it('computes formulas at each level from that level, and follows what they are made of', async () => {
    const [a, b] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const codes = (await api.owner.query('SELECT code FROM indicator WHERE id = ANY ($1) ORDER BY id', [[a, b]])) as { code: string }[];
    const id = await addIndicator(api.owner, { aggregation: 'computed', expression: `round(100 * [${codes[0]?.code}] / [${codes[1]?.code}], 1)` });
    await addValues(api, a, 202400, [
      [communes[0], 10],
      [communes[1], 20],
      [communes[2], null],
    ]);
    await addValues(api, b, 202400, [
      [communes[0], 30],
      [communes[1], 0],
      [communes[2], 5],
    ]);
    expect(await rowOf(id, 202400, communes[0])).toMatchObject({ value: 33.3, state: 'p' });
    expect(await rowOf(id, 202400, communes[1])).toMatchObject({ value: null, state: 'n' });
    expect(await rowOf(id, 202400, communes[2])).toMatchObject({ value: null, state: 's' });
    expect(await rowOf(id, 202400, world.eptIds[0])).toMatchObject({ value: 100, covered: 2, members: 2 });
    await addValues(api, b, 202400, [[communes[0], 20]]);
    expect(await rowOf(id, 202400, communes[0])).toMatchObject({ value: 50 });
  });

  it('re-bases counts of merged communes by the passages, and no rate', async () => {
    const [{ id: merged }] = (await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO territory (kind, code, name, valid_from) VALUES ('commune', $1, 'Aubigny-Bellerive', '2025-01-01') RETURNING id`,
      [`M${communes[0]}`],
    )) as [{ id: number }];
    for (const ancestor of [world.departementId, world.eptIds[0], merged])
      await arrange(api.owner, 'INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2)', [ancestor, merged]);
    for (const old of [communes[0], communes[1]]) {
      await arrange(api.owner, `UPDATE territory SET valid_to = '2025-01-01' WHERE id = $1`, [old]);
      await arrange(api.owner, `INSERT INTO territory_passage (old_id, new_id, passed_on, nature) VALUES ($1, $2, '2025-01-01', 'merged')`, [old, merged]);
    }
    const id = await addIndicator(api.owner);
    const medianId = await addIndicator(api.owner, { aggregation: 'published_only' });
    await addValues(
      api,
      id,
      202300,
      [
        [communes[0], 10],
        [communes[1], 5],
        [communes[2], 7],
      ],
      { geographyYear: 2024 },
    );
    await addValues(
      api,
      id,
      202500,
      [
        [merged, 18],
        [communes[2], 7],
      ],
      { geographyYear: 2025 },
    );
    await addValues(
      api,
      medianId,
      202300,
      [
        [communes[0], 10],
        [communes[1], 5],
      ],
      { geographyYear: 2024 },
    );
    expect(await rowOf(id, 202300, merged)).toEqual({ value: 15, state: 'p', covered: 2, members: 2 });
    expect(await rowOf(medianId, 202300, merged)).toBeUndefined();
    expect(await rowOf(id, 202300, world.eptIds[0])).toMatchObject({ value: 15, covered: 2, members: 2 });
    expect(await rowOf(id, 202300, world.departementId)).toMatchObject({ value: 22, covered: 3, members: 3 });
    expect(await rowOf(id, 202500, world.departementId)).toMatchObject({ value: 25, covered: 2, members: 2 });
  });

  it('keeps the portrait: last and previous value, rank from the highest, and the levels above', async () => {
    const id = await addIndicator(api.owner);
    await addValues(api, id, 202300, [
      [communes[0], 8],
      [communes[1], 4],
    ]);
    await addValues(api, id, 202400, [
      [communes[0], 10],
      [communes[1], 40],
      [communes[2], 10],
    ]);
    expect(await latestOf(id, communes[0])).toEqual({
      period: 202400,
      value: 10,
      state: 'p',
      previousPeriod: 202300,
      previousValue: 8,
      rank: 2,
      ranked: 3,
      compared: [50, 60, null, null, null],
      comparedStates: 'pp...',
    });
    expect(await latestOf(id, communes[1])).toMatchObject({ rank: 1, previousValue: 4 });
    expect(await latestOf(id, communes[2])).toMatchObject({ rank: 2, previousPeriod: null });
    await arrange(api.owner, 'DELETE FROM indicator_value WHERE indicator_id = $1 AND period = 202400', [id]);
    await addValues(api, id, 202400, []);
    expect(await latestOf(id, communes[2])).toBeUndefined();
    expect(await latestOf(id, communes[0])).toMatchObject({ period: 202300, value: 8, rank: 1, ranked: 2 });
  });

  it('ranks communes at their last period, even when a level above them has a later one', async () => {
    const id = await addIndicator(api.owner, { aggregation: 'published_only' });
    await addValues(api, id, 202100, [
      [communes[0], 20],
      [communes[1], 30],
    ]);
    await addValues(api, id, 202300, [[world.departementId, 29.5]]);
    expect(await latestOf(id, communes[0])).toMatchObject({ period: 202100, rank: 2, ranked: 2 });
    expect(await latestOf(id, world.departementId)).toMatchObject({ period: 202300, value: 29.5, rank: null });
  });

  it('shows the network’s own counts masked, and no total that gives one away', async () => {
    const id = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
    await addValues(
      api,
      id,
      202400,
      [
        [communes[0], 3],
        [communes[1], 40],
        [communes[2], 12],
      ],
      { isOwn: true },
    );
    expect(await rowOf(id, 202400, communes[0])).toEqual({ value: null, state: 's', covered: null, members: null });
    const shown = await Promise.all([...communes, ...world.eptIds, world.departementId].map((territory) => rowOf(id, 202400, territory)));
    const [aubigny, bellerive, clairval, west, east, departement] = shown.map((row) => row?.value ?? null);
    expect(aubigny).toBeNull();
    // 3 = west − Bellerive = département − Clairval − Bellerive: each way must be closed
    expect([bellerive, west].filter((value) => value !== null).length).toBeLessThan(2);
    expect([departement, east ?? clairval, bellerive].every((value) => value !== null)).toBe(false);
  });

  it('hides a count where what is left of its whole is one to four', async () => {
    const [women, all] = [
      await addIndicator(api.owner, { network_id: world.networkId, is_masked: true }),
      await addIndicator(api.owner, { network_id: world.networkId, is_masked: true }),
    ];
    await addIndicator(api.owner, { network_id: world.networkId, aggregation: 'ratio', numerator_id: women, denominator_id: all, scale: 100 });
    const give = (id: number, ...values: number[]) =>
      addValues(
        api,
        id,
        202400,
        values.map((value, i) => [communes[i] as number, value] as const),
        { isOwn: true },
      );
    await give(women, 20, 30, 40);
    expect((await rowOf(women, 202400, communes[0]))?.value).toBe(20);
    // three men
    await give(all, 23, 60, 90);
    expect(await rowOf(all, 202400, communes[0])).toMatchObject({ value: 23 });
    expect(await rowOf(women, 202400, communes[0])).toMatchObject({ value: null, state: 's' });
    expect(await rowOf(women, 202400, world.departementId)).toMatchObject({ value: null, state: 's' });
  });

  it('writes nothing where nothing changed', async () => {
    const id = await addIndicator(api.owner);
    const values = communes.map((commune, i) => [commune, i] as const);
    await addValues(api, id, 202400, values);
    const versions = () =>
      api.owner.query('SELECT xmin::text, territory_id FROM indicator_value WHERE indicator_id = $1 AND members IS NOT NULL ORDER BY territory_id', [id]);
    const before = await versions();
    await addValues(api, id, 202400, values);
    expect(await versions()).toEqual(before);
  });

  it('withholds a published total from which a secret could be had, and shows it again when nothing is secret', async () => {
    const id = await addIndicator(api.owner);
    await addValues(api, id, 202400, [
      [communes[0], 10],
      [communes[1], null],
      [communes[2], 7],
      [world.departementId, 30],
    ]);
    expect(await rowOf(id, 202400, world.departementId)).toMatchObject({ value: null, state: 's' });
    await addValues(api, id, 202400, [[communes[1], 13]]);
    expect(await rowOf(id, 202400, world.departementId)).toMatchObject({ value: 30, state: 'p' });
  });
});
