import { addIndicator } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = 'id period value reason setAt setByName isInForce territory { id name }';
const LIST = `query ($networkId: ID!, $indicatorId: Int!, $territoryId: Int) {
  indicatorTargets(networkId: $networkId, indicatorId: $indicatorId, territoryId: $territoryId) { canSet items { ${FIELDS} } } }`;
const SET = `mutation ($input: SetIndicatorTargetInput!) { setIndicatorTarget(input: $input) { ${FIELDS} } }`;

type Person = keyof World['people'];

describe('targets', () => {
  let api: TestApi;
  let world: World;
  let indicatorId: number;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    indicatorId = await addIndicator(api.owner);
  });

  const as = (person: Person) => api.as(world.people[person]);
  const input = (change: object = {}) => ({
    networkId: world.networkId,
    indicatorId,
    territoryId: world.communeIds[0],
    period: 202800,
    value: 12.5,
    ...change,
  });
  const set = async (change: object = {}, person: Person = 'coordinator') => (await (await as(person)).ask(SET, { input: input(change) })).setIndicatorTarget;
  const refusal = async (person: Person, change: object = {}) => (await as(person)).refusal(SET, { input: input(change) });
  const fieldsOf = async (change: object) => (await (await as('coordinator')).send(SET, { input: input(change) })).errors?.[0]?.extensions.fields;
  const list = async (person: Person, filter: object = {}) =>
    (await (await as(person)).ask(LIST, { networkId: world.networkId, indicatorId, ...filter })).indicatorTargets;

  it('are set by the coordination for any territory of the network, and read by its members', async () => {
    expect(await set({ reason: 'Plan 2028' })).toMatchObject({ period: 202800, value: 12.5, reason: 'Plan 2028', setByName: 'Cora Dina', isInForce: true });
    await set({ territoryId: world.eptIds[1], value: 11 });
    await set({ territoryId: world.departementId, value: 10 });
    const { items, canSet } = await list('dpo');
    expect(items).toMatchObject([
      { value: 12.5, territory: { name: 'Aubigny' } },
      { value: 10, territory: { id: world.departementId } },
      { value: 11, territory: { name: 'EPT Est' } },
    ]);
    expect(canSet).toBe(false);
    expect(await (await as('foreignCoordinator')).refusal(LIST, { networkId: world.networkId, indicatorId })).toBe('NOT_FOUND');
    expect(await (await as('funder')).refusal(LIST, { networkId: world.networkId, indicatorId })).toBe('NOT_ALLOWED');
  });

  it('are set by a director for her own commune', async () => {
    expect(await set({}, 'director')).toMatchObject({ setByName: 'Diane Recteur', isInForce: true });
    expect(await refusal('otherDirector')).toBe('NOT_ALLOWED');
    expect(await refusal('director', { territoryId: world.eptIds[0] })).toBe('NOT_ALLOWED');
    expect(await refusal('director', { territoryId: world.departementId })).toBe('NOT_ALLOWED');
  });

  it('are set by nobody else, and nowhere else', async () => {
    const foreignCommune = await communeOf(world.foreignCcasId);
    for (const person of ['contributor', 'referent', 'dpo', 'admin', 'funder'] as const) expect(await refusal(person)).toBe('NOT_ALLOWED');
    expect(await refusal('foreignDirector')).toBe('NOT_FOUND');
    expect(await refusal('foreignDirector', { networkId: world.otherNetworkId })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { territoryId: foreignCommune })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { networkId: world.otherNetworkId })).toBe('NOT_FOUND');
    expect(await refusal('foreignCoordinator', { networkId: world.otherNetworkId, territoryId: foreignCommune })).toBeNull();
    expect((await list('coordinator')).items).toEqual([]);
  });

  it('say to each person whether she may set them', async () => {
    const canSet = async (person: Person, territoryId?: number) => (await list(person, { territoryId })).canSet;
    expect([await canSet('coordinator'), await canSet('coordinator', world.eptIds[0]), await canSet('coordinator', 2_000_000_000)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([await canSet('director'), await canSet('director', world.communeIds[0]), await canSet('director', world.communeIds[1])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await canSet('contributor')).toBe(false);
  });

  it('are never overwritten: the last one set holds, the others are its history', async () => {
    const first = await set();
    await set({ period: 203000, value: 9 });
    const second = await set({ value: 11 }, 'director');
    expect((await list('director', { territoryId: world.communeIds[0] })).items).toMatchObject([
      { period: 203000, value: 9, isInForce: true },
      { id: second.id, value: 11, isInForce: true },
      { id: first.id, value: 12.5, isInForce: false },
    ]);
    await expect(api.dataSource.query('UPDATE indicator_target SET value = 1')).rejects.toThrow('permission denied');
    await expect(api.dataSource.query('DELETE FROM indicator_target')).rejects.toThrow('permission denied');
  });

  it('are withdrawn by setting none, where one holds', async () => {
    expect(await fieldsOf({ value: null })).toEqual([{ path: 'value', reason: 'REQUIRED' }]);
    await set();
    await set({ value: null, reason: 'Sans moyens' });
    expect((await list('coordinator')).items).toMatchObject([
      { value: null, reason: 'Sans moyens', isInForce: false },
      { value: 12.5, isInForce: false },
    ]);
    expect(await fieldsOf({ value: null })).toEqual([{ path: 'value', reason: 'REQUIRED' }]);
  });

  it('are of a period that the indicator has', async () => {
    const quarterly = await addIndicator(api.owner, { periodicity: 'quarter' });
    expect(await fieldsOf({ period: 202801 })).toEqual([{ path: 'period', reason: 'NOT_A_PERIOD' }]);
    expect(await fieldsOf({ period: 2028 })).toEqual([{ path: 'period', reason: 'NOT_A_PERIOD' }]);
    expect(await fieldsOf({ indicatorId: quarterly, period: 202805 })).toEqual([{ path: 'period', reason: 'NOT_A_PERIOD' }]);
    expect(await set({ indicatorId: quarterly, period: 202804 })).toMatchObject({ period: 202804 });
  });

  it('are of shared indicators and of the network’s own, in use; and no matter of another network', async () => {
    const foreign = await addIndicator(api.owner, { network_id: world.otherNetworkId });
    const archived = await addIndicator(api.owner, { archived_at: '2026-01-01' });
    const own = await addIndicator(api.owner, { network_id: world.networkId });
    expect(await refusal('coordinator', { indicatorId: foreign })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { indicatorId: archived })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { indicatorId: own })).toBeNull();
    expect(await (await as('coordinator')).refusal(LIST, { networkId: world.networkId, indicatorId: foreign })).toBe('NOT_FOUND');
    await set({ networkId: world.otherNetworkId, territoryId: await communeOf(world.foreignCcasId) }, 'foreignCoordinator');
    expect((await list('coordinator')).items).toEqual([]);
  });

  it('are each network’s own on a territory that two of them share', async () => {
    await arrange(api.owner, 'UPDATE network SET territory_id = $2 WHERE id = $1', [world.otherNetworkId, world.eptIds[0]]);
    await set({ value: 12 });
    await set({ value: 15, networkId: world.otherNetworkId }, 'foreignCoordinator');
    expect((await list('coordinator')).items).toMatchObject([{ value: 12, setByName: 'Cora Dina', isInForce: true }]);
    expect((await list('foreignCoordinator', { networkId: world.otherNetworkId })).items).toMatchObject([{ value: 15, isInForce: true }]);
  });

  const communeOf = async (ccasId: string): Promise<number> => {
    const [row] = await arrange<{ territory_id: number }>(api.owner, 'SELECT territory_id FROM ccas WHERE id = $1', [ccasId]);
    return row?.territory_id ?? 0;
  };
});
