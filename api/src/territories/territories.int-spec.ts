import { TestApi, type Caller } from '../testing/test-api';
import type { World } from '../testing/world';

const TERRITORIES = `query ($search: String, $kind: TerritoryKind, $withinId: Int, $skip: Int! = 0, $take: Int! = 50) {
  territories(search: $search, kind: $kind, withinId: $withinId, skip: $skip, take: $take) { totalCount items { id kind code name shortName } } }`;
const TERRITORY = `query ($id: Int!) { territory(id: $id) {
  name siren postalCodes populationPersons validFrom validTo ancestors { name } predecessors { territory { name } passedOn nature } successors { territory { id } passedOn nature } } }`;

describe('territories', () => {
  let api: TestApi;
  let world: World;
  let caller: Caller;
  let oldId: number;
  let newId: number;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    caller = await api.as(world.people.contributor);
    const insert = async (values: string): Promise<number> =>
      (
        await api.owner.query(
          `INSERT INTO territory (kind, code, name, siren, postal_codes, population_persons, valid_from, valid_to) VALUES ${values} RETURNING id`,
        )
      )[0].id;
    oldId = await insert(`('commune', '93066', 'Saint-Denis', '219300662', '{93200}', 115237, NULL, '2025-01-01')`);
    newId = await insert(`('commune', '93066', 'Saint-Denis', '929939411', '{93200,93380}', 149077, '2025-01-01', NULL)`);
    const island = await insert(`('commune', '93039', 'L''Île-Saint-Denis', NULL, '{93450}', 8696, NULL, NULL)`);
    await api.owner.query(`INSERT INTO territory_passage (old_id, new_id, passed_on, nature) VALUES ($1, $2, '2025-01-01', 'perimeter_changed')`, [
      oldId,
      newId,
    ]);
    for (const id of [oldId, newId, island])
      await api.owner.query('INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2), ($2, $2)', [world.eptIds[0], id]);
  });
  afterAll(() => api?.stop());

  it('of a level inside another one are named all at once, by name, each with its group and whether it is a former perimeter', async () => {
    const MEMBERS = `query ($withinId: Int!) { territoryMembers(withinId: $withinId, kind: commune) { territoryIds codes names groupNames formerIds } }`;
    const { territoryMembers: members } = await caller.ask(MEMBERS, { withinId: world.eptIds[0] });
    const place = (id: number) => members.territoryIds.indexOf(id);
    expect(place(oldId)).toBe(place(newId) - 1);
    expect([members.codes[place(newId)], members.names[place(newId)], members.groupNames[place(newId)]]).toEqual(['93066', 'Saint-Denis', 'EPT Ouest']);
    expect(members.formerIds).toEqual([oldId]);
    expect(members.names).toEqual([...members.names].sort((a: string, b: string) => a.localeCompare(b, 'fr')));
    expect(await (await api.as(world.people.funder)).refusal(MEMBERS, { withinId: world.eptIds[0] })).toBe('NOT_ALLOWED');
  });

  const found = async (variables: Record<string, unknown>): Promise<{ id: number; name: string }[]> =>
    (await caller.ask(TERRITORIES, variables)).territories.items;

  it('are found whatever case, accents, hyphens and apostrophes, what holds today first, what was typed exactly before the rest', async () => {
    expect((await found({ search: 'saint DENIS' })).map(({ id, name }) => [id, name])).toEqual([
      [newId, 'Saint-Denis'],
      [expect.any(Number), "L'Île-Saint-Denis"],
      [oldId, 'Saint-Denis'],
    ]);
    expect(await found({ search: 'l’ile' })).toMatchObject([{ name: "L'Île-Saint-Denis" }]);
  });

  it('of one name are first those near the reader, then the larger', async () => {
    const world = await api.world();
    const name = `Montreuil${Math.random().toString(36).slice(2, 8)}`;
    const add = async (code: string, population: number, ancestors: readonly number[]): Promise<number> => {
      const [{ id }] = await api.owner.query(`INSERT INTO territory (kind, code, name, population_persons) VALUES ('commune', $1, $2, $3) RETURNING id`, [
        code,
        name,
        population,
      ]);
      for (const ancestor of [...ancestors, id])
        await api.owner.query('INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2)', [ancestor, id]);
      return id;
    };
    await add('Y0001', 3_000, []);
    await add('Y0002', 60_000, []);
    await add('Y0003', 10_000, [world.departementId]);
    const director = await api.as(world.people.director);
    const codes = async (nearId: number | null) =>
      (
        await director.ask('query ($search: String, $nearId: Int) { territories(search: $search, nearId: $nearId) { items { code } } }', {
          search: name,
          nearId,
        })
      ).territories.items.map(({ code }: { code: string }) => code);
    expect(await codes(world.departementId)).toEqual(['Y0003', 'Y0002', 'Y0001']);
    expect(await codes(null)).toEqual(['Y0002', 'Y0003', 'Y0001']);
  });

  it('are found by their code, and take wildcards for what they are', async () => {
    expect((await found({ search: '9306' })).map(({ id }) => id)).toEqual([newId, oldId]);
    for (const search of ['%', '_', '\\', 'a\u0000%']) expect(await found({ search })).toEqual([]);
  });

  it('are narrowed by level and by what they stand in, and paged', async () => {
    const { territories } = await caller.ask(TERRITORIES, { withinId: world.eptIds[0], kind: 'commune', take: 2, skip: 1 });
    expect(territories).toMatchObject({ totalCount: 5, items: [{ name: 'Bellerive' }, { name: "L'Île-Saint-Denis" }] });
    expect((await caller.ask(TERRITORIES, { withinId: world.eptIds[0], skip: 1000 })).territories).toEqual({ totalCount: 6, items: [] });
    expect(await caller.refusal(TERRITORIES, { take: 101 })).toBe('INVALID_INPUT');
  });

  it('tell what they stand in, came from and became', async () => {
    expect((await caller.ask(TERRITORY, { id: newId })).territory).toEqual({
      name: 'Saint-Denis',
      siren: '929939411',
      postalCodes: ['93200', '93380'],
      populationPersons: 149077,
      validFrom: '2025-01-01',
      validTo: null,
      ancestors: [{ name: 'EPT Ouest' }],
      predecessors: [{ territory: { name: 'Saint-Denis' }, passedOn: '2025-01-01', nature: 'perimeter_changed' }],
      successors: [],
    });
    expect((await caller.ask(TERRITORY, { id: oldId })).territory.successors).toEqual([
      { territory: { id: newId }, passedOn: '2025-01-01', nature: 'perimeter_changed' },
    ]);
  });

  it('are refused to funders and to the signed-out, and unknown ones are not found', async () => {
    expect(await (await api.as(world.people.funder)).refusal(TERRITORY, { id: newId })).toBe('NOT_ALLOWED');
    expect(await api.anonymous().refusal(TERRITORY, { id: newId })).toBe('NOT_SIGNED_IN');
    expect(await caller.refusal(TERRITORY, { id: 2_147_483_647 })).toBe('NOT_FOUND');
  });
});
