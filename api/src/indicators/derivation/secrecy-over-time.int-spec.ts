import { SecrecyUpkeep } from './secrecy-upkeep';
import { addIndicator, addValues, type ArrangedValue } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const SERIES = `query ($networkId: ID!, $indicatorId: Int!, $territoryIds: [Int!]!) {
  indicatorSeries(networkId: $networkId, indicatorId: $indicatorId, territoryIds: $territoryIds) { series { values states } } }`;
const PERIOD = 202400;

/** What a director reads: the numbers of the communes, of their EPT and of the département. */
interface Answer {
  readonly communes: readonly (number | null)[];
  readonly ept: number | null;
  readonly departement: number | null;
}

describe('a count under secrecy, to somebody who kept every answer', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let indicatorId: number;
  /** Communes of one EPT. */
  let communes: number[];
  let west: number;

  beforeAll(async () => {
    api = await TestApi.start({ keepsAnswers: false });
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    director = await api.as(world.people.otherDirector);
    [west = 0] = world.eptIds;
    communes = world.communeIds.slice(0, 2);
    for (const name of ['Dourville', 'Estrée', 'Fontaine']) {
      const [row] = await arrange<{ id: number }>(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('commune', $1, $2) RETURNING id`, [
        `T-${name}-${west}`,
        name,
      ]);
      const id = (row as { id: number }).id;
      for (const ancestor of [world.departementId, west, id])
        await arrange(api.owner, 'INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2)', [ancestor, id]);
      communes.push(id);
    }
    indicatorId = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
  });

  const give = (...counts: (ArrangedValue | undefined)[]): Promise<void> =>
    addValues(
      api,
      indicatorId,
      PERIOD,
      counts.flatMap((count, place) => (count === undefined ? [] : [[communes[place] as number, count] as const])),
      { isOwn: true },
    );
  const withdraw = async (place: number): Promise<void> => {
    await arrange(api.owner, 'UPDATE indicator_own_value SET withdrawn_at = now() WHERE indicator_id = $1 AND territory_id = $2', [
      indicatorId,
      communes[place],
    ]);
    await give();
  };
  const read = async (): Promise<Answer> => {
    const { indicatorSeries } = await director.ask(SERIES, {
      networkId: world.networkId,
      indicatorId,
      territoryIds: [...communes, west, world.departementId],
    });
    const numbers = indicatorSeries.series.map(({ values }: { values: (number | null)[] }) => values[0] ?? null);
    return { communes: numbers.slice(0, communes.length), ept: numbers.at(-2), departement: numbers.at(-1) };
  };

  it('is not told by the total that it changed: a shown 40 that was 3', async () => {
    await give(40, 50, 60, 70, 80);
    expect(await read()).toEqual({ communes: [40, 50, 60, 70, 80], ept: 300, departement: 300 });
    await give(3);
    expect(await read()).toEqual({ communes: [null, 50, 60, 70, 80], ept: null, departement: null });
    await give(40);
    expect(await read()).toEqual({ communes: [40, 50, 60, 70, 80], ept: 300, departement: 300 });
  });

  it('is not told by a neighbour that was masked with it and is corrected: 2 that was 60', async () => {
    await give(2, 3, 50, 60, 70);
    const before = await read();
    expect(before.communes.filter((number) => number === null)).toHaveLength(3);
    expect(before).toMatchObject({ ept: 185 });
    await give(60);
    const after = await read();
    expect(after.communes[0]).toBeNull();
    expect(after).toMatchObject({ communes: before.communes, ept: 243, departement: 243 });
    await give(undefined, 30);
    expect(await read()).toEqual({ communes: [60, 30, 50, 60, 70], ept: 270, departement: 270 });
  });

  it('is not told by its going and coming', async () => {
    await give(2, 50, 60, 70, 80);
    const before = await read();
    expect(before.ept).toBe(262);
    await withdraw(0);
    expect(await read()).toMatchObject({ communes: before.communes, ept: null, departement: null });
    await give(2);
    expect(await read()).toEqual(before);
  });

  it('is not told by deriving all again', async () => {
    await give(2, 50, 60, 70, 80);
    const before = await read();
    await give();
    expect(await read()).toEqual(before);
  });

  it('is not told by what comes after it', async () => {
    await give(2, 50, 60);
    const before = await read();
    expect(before).toMatchObject({ ept: 112 });
    await give(undefined, undefined, undefined, 3);
    expect(await read()).toMatchObject({ ept: null, departement: null });
    await give(undefined, undefined, undefined, undefined, 90);
    expect(await read()).toMatchObject({ communes: [...before.communes.slice(0, 3), null, 90], ept: null, departement: null });
  });

  it('is hidden at the first start with new rules, whatever the old ones showed', async () => {
    await give(2, 50, 60, 70, 80);
    const hidden = await read();
    await arrange(api.owner, `UPDATE indicator_value SET value = 2, state = 'p' WHERE indicator_id = $1 AND territory_id = $2`, [indicatorId, communes[0]]);
    await api.app.get(SecrecyUpkeep).onApplicationBootstrap();
    expect((await read()).communes[0]).toBe(2);
    await arrange(api.owner, `UPDATE derivation_run SET rules_version = 0 WHERE subject_type = 'indicator_secrecy'`);
    await api.app.get(SecrecyUpkeep).onApplicationBootstrap();
    expect(await read()).toEqual(hidden);
  });

  it('is remembered where no screen reads it, and by nobody else', async () => {
    await give(2, 50, 60, 70, 80);
    const rows = await api.owner.query('SELECT count(*)::integer AS count FROM indicator_disclosure WHERE indicator_id = $1', [indicatorId]);
    expect(rows).toEqual([{ count: 7 }]);
    await arrange(api.owner, 'DELETE FROM indicator WHERE id = $1', [indicatorId]);
    expect(await api.owner.query('SELECT FROM indicator_disclosure WHERE indicator_id = $1', [indicatorId])).toEqual([]);
  });
});
