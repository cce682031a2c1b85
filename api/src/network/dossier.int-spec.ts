import { addPlan, arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const FOLLOW_UP = `query ($networkId: ID!, $ccasId: ID) { ccasList(networkId: $networkId, ccasId: $ccasId) {
  totalCount items { id lastNewsAt lastRemindedAt lastVisitAt } } }`;
const ACCOUNTS = 'query ($networkId: ID!, $ccasId: ID) { accounts(networkId: $networkId, ccasId: $ccasId) { totalCount items { fullName } } }';

type Person = keyof World['people'];

describe('the head of the dossier of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    const { planId } = await addPlan(api.owner, world);
    await arrange(api.owner, `INSERT INTO reminder (ccas_id, plan_id, sent_at, recipients_count) VALUES ($1, $2, '2026-11-10T08:00:00Z', 1)`, [ccasId, planId]);
    await arrange(api.owner, `INSERT INTO account_visit (account_id, last_visit_at) VALUES ($1, '2026-11-12T08:00:00Z')`, [world.people.director]);
  });
  afterAll(() => api.stop());

  const followUp = async (person: Person, of?: string) =>
    (await (await api.as(world.people[person])).ask(FOLLOW_UP, { networkId: world.networkId, ccasId: of ?? ccasId })).ccasList;

  it('is of one CCAS alone', async () => {
    expect(await followUp('coordinator')).toMatchObject({ totalCount: 1, items: [{ id: ccasId }] });
    expect(await followUp('coordinator', world.foreignCcasId)).toEqual({ totalCount: 0, items: [] });
    expect(await followUp('coordinator', 'x')).toEqual({ totalCount: 0, items: [] });
  });

  it('tells the last reminder to who reads the detail of its news', async () => {
    const reminded = async (person: Person) => (await followUp(person)).items[0].lastRemindedAt;
    for (const person of ['coordinator', 'referent', 'director', 'contributor'] as const) expect(await reminded(person)).toBe('2026-11-10T08:00:00.000Z');
    for (const person of ['dpo', 'otherDirector', 'admin'] as const) expect(await reminded(person)).toBeNull();
  });

  it('tells the last visit to who reads the accounts of the network', async () => {
    const visited = async (person: Person) => (await followUp(person)).items[0].lastVisitAt;
    for (const person of ['coordinator', 'admin'] as const) expect(await visited(person)).not.toBeNull();
    for (const person of ['dpo', 'referent', 'director', 'contributor', 'otherDirector'] as const) expect(await visited(person)).toBeNull();
  });

  it('comes with the accounts of the CCAS, for who reads accounts', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const { accounts } = await coordinator.ask(ACCOUNTS, { networkId: world.networkId, ccasId });
    expect(accounts).toEqual({ totalCount: 2, items: [{ fullName: 'Coline Tribu' }, { fullName: 'Diane Recteur' }] });
    expect((await coordinator.ask(ACCOUNTS, { networkId: world.networkId, ccasId: world.foreignCcasId })).accounts.totalCount).toBe(0);
    expect((await (await api.as(world.people.admin)).ask(ACCOUNTS, { networkId: world.networkId, ccasId })).accounts.totalCount).toBe(2);
    for (const person of ['director', 'referent', 'dpo'] as const)
      expect(await (await api.as(world.people[person])).refusal(ACCOUNTS, { networkId: world.networkId, ccasId })).toBe('NOT_ALLOWED');
  });
});
