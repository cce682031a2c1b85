import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';

const JOURNAL = 'query ($ccasId: ID!) { journal(about: ccas, id: $ccasId, take: 100) { items { subjectType changes { to } } } }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { changes { subjectType changes { to } } } }';

describe('a network that stands within another one', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('shows in its journal what was told to it, not what the same CCAS told the other', async () => {
    const world = await api.world();
    const [network] = await arrange<{ id: string }>(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
      world.eptIds[0],
    ]);
    const networkId = (network as { id: string }).id;
    const { nobody } = world.people;
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [nobody, networkId]);
    const ccasId = world.ccasIds[0] as string;
    const wide = await addPlan(api.owner, world);
    const near = await addPlan(api.owner, { ...world, networkId });
    await addNews(api.owner, wide.initiativeIds[0] as string, ccasId, { note: 'Dit au département' });
    await addNews(api.owner, near.initiativeIds[0] as string, ccasId, { note: 'Dit à l’Ouest' });

    const coordinator = await api.as(nobody);
    const seen = JSON.stringify([await coordinator.ask(JOURNAL, { ccasId }), await coordinator.ask(HOME, { networkId })]);
    expect(seen.match(/Dit à l’Ouest/g)).toHaveLength(2);
    expect(seen).not.toContain('Dit au département');
    expect(seen).not.toContain('role_assignment","changes":[{"to":"Diane Recteur');
    const other = await api.as(world.people.coordinator);
    expect(JSON.stringify(await other.ask(HOME, { networkId: world.networkId }))).not.toContain('Dit à l’Ouest');
  });
});
