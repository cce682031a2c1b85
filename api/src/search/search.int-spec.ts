import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const SEARCH = 'query ($networkId: ID!, $text: String!) { search(networkId: $networkId, text: $text) { kind title } }';

describe('search', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api?.stop());

  const find = async (accountId: string, text: string) =>
    (await (await api.as(accountId)).ask(SEARCH, { networkId: world.networkId, text })).search as { kind: string; title: string }[];

  it('finds a CCAS and its commune without case, accent or apostrophe', async () => {
    const hits = await find(world.people.director, 'd AUBÎGNY');
    expect(hits).toEqual([{ kind: 'ccas', title: 'CCAS d’Aubigny' }]);
    expect(await find(world.people.director, 'aubi')).toEqual(
      expect.arrayContaining([
        { kind: 'territory', title: 'Aubigny' },
        { kind: 'ccas', title: 'CCAS d’Aubigny' },
      ]),
    );
  });

  it('finds people for who manages accounts, and for nobody else', async () => {
    expect(await find(world.people.coordinator, 'Diane')).toEqual([{ kind: 'account', title: 'Diane Recteur' }]);
    expect(await find(world.people.director, 'Diane')).toEqual([]);
  });

  it('reads wildcards as plain characters', async () => {
    expect(await find(world.people.coordinator, '%')).toEqual([]);
    expect(await find(world.people.coordinator, '_')).toEqual([]);
  });

  it('answers a stranger as if the network did not exist, and refuses a funder', async () => {
    const variables = { networkId: world.networkId, text: 'aubigny' };
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(SEARCH, variables)).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(SEARCH, variables)).toBe('NOT_ALLOWED');
  });

  it('runs one statement beside the look-ups of the session and of the network', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const statements = await api.statements(() => coordinator.ask(SEARCH, { networkId: world.networkId, text: 'a' }));
    expect(statements.filter((sql) => sql.includes('candidates'))).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});
