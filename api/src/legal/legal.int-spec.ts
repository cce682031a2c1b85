import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const CONTACTS = 'query ($networkId: ID!) { helpContacts(networkId: $networkId) { fullName role territoryName email } }';

describe('whom to call in a network', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api?.stop());

  it('names those whose role is to help, and nobody else', async () => {
    for (const person of ['director', 'contributor', 'referent', 'admin'] as const) {
      const { helpContacts } = await (await api.as(world.people[person])).ask(CONTACTS, { networkId: world.networkId });
      expect(new Set(helpContacts.map(({ role }: { role: string }) => role))).toEqual(new Set(['coordinator', 'dpo', 'referent']));
      expect(helpContacts[0].role).toBe('coordinator');
    }
  });

  it('leaves out who no longer holds the role, and whose account is suspended', async () => {
    const director = await api.as(world.people.director);
    const count = async (): Promise<number> => (await director.ask(CONTACTS, { networkId: world.networkId })).helpContacts.length;
    const before = await count();
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      await manager.query('UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.dpo]);
      await manager.query(`UPDATE role_assignment SET starts_on = '2000-01-01', ends_on = '2000-12-31' WHERE account_id = $1`, [world.people.referent]);
    });
    expect(await count()).toBe(before - 2);
  });

  it('tells nobody of another network, and no funder', async () => {
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(CONTACTS, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(CONTACTS, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.director)).refusal(CONTACTS, { networkId: 'x' })).toBe('NOT_FOUND');
  });
});
