import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';

const JOURNAL = 'query ($ccasId: ID!) { journal(about: ccas, id: $ccasId, take: 100) { items { subjectType changes { to } } } }';
const HOME = 'query ($networkId: ID!) { homeChanges(networkId: $networkId) { ccas { id } counts { subjectType count } } }';

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
    const seen = JSON.stringify(await coordinator.ask(JOURNAL, { ccasId }));
    expect(seen.match(/Dit à l’Ouest/g)).toHaveLength(1);
    expect(seen).not.toContain('Dit au département');
    expect(seen).not.toContain('role_assignment","changes":[{"to":"Diane Recteur');
    // one answer each was told, whoever counts them
    const other = await api.as(world.people.coordinator);
    const counted = async (who: typeof other, id: string) =>
      ((await who.ask(HOME, { networkId: id })).homeChanges as { ccas: { id: string } | null; counts: { subjectType: string; count: number }[] }[])
        .filter(({ ccas }) => ccas?.id === ccasId)
        .flatMap(({ counts }) => counts.filter(({ subjectType }) => subjectType === 'adoption').map(({ count }) => count));
    expect(await counted(coordinator, networkId)).toEqual([1]);
    expect(await counted(other, world.networkId)).toEqual([1]);
  });

  it('says that the other one reminded the CCAS, and not by whom', async () => {
    const world = await api.world();
    const [network] = await arrange<{ id: string }>(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
      world.eptIds[0],
    ]);
    const networkId = (network as { id: string }).id;
    const { nobody, coordinator } = world.people;
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [nobody, networkId]);
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      world.people.director,
      networkId,
      world.ccasIds[0],
    ]);
    const near = await addPlan(api.owner, { ...world, networkId });
    await addPlan(api.owner, world);
    const input = { planId: near.planId, ccasIds: [world.ccasIds[0]] };
    await (await api.as(nobody)).ask('mutation ($input: RemindCcasInput!) { remindCcas(input: $input) { remindedCcasIds } }', { input });
    const done = async (who: string, id: string) =>
      (
        (await (await api.as(who)).ask('query ($id: ID!) { home(networkId: $id) { attention { kind done { ccasIds byName } } } }', { id })).home.attention as {
          kind: string;
          done: object | null;
        }[]
      ).find(({ kind }) => kind === 'ccas_without_news')?.done;
    const [own] = await arrange<{ name: string }>(api.owner, 'SELECT full_name AS name FROM account WHERE id = $1', [nobody]);
    expect(await done(nobody, networkId)).toEqual({ ccasIds: [world.ccasIds[0]], byName: own?.name });
    expect(await done(coordinator, world.networkId)).toEqual({ ccasIds: [world.ccasIds[0]], byName: null });
  });
});
