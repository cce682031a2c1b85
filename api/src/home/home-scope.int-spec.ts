import { addAliveNetwork, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const HOME = `query ($networkId: ID!, $scope: ScopeInput) { home(networkId: $networkId, scope: $scope) {
  attention { kind count ccas { id } subjects { name } deadlines { ccas { id } } } } }`;

interface Attention {
  kind: string;
  count: number;
  ccas: { id: string }[];
  subjects: { name: string }[];
  deadlines: { ccas: { id: string } | null }[];
}

describe('the home page of a part of the network', () => {
  let api: TestApi;
  let world: World;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);
  const attentionOf = async (who: keyof World['people'], scope: object | null = null): Promise<Attention[]> =>
    (await (await as(who)).ask(HOME, { networkId: world.networkId, scope })).home.attention;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api.stop());

  it('holds what is of its CCAS alone, and never more than the whole', async () => {
    await addAliveNetwork(api.owner, world);
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const due = (ccasId: string) =>
      arrange(
        api.owner,
        `INSERT INTO deadline (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on)
         VALUES ('convention', gen_random_uuid(), 'convention_term', $2::text, $1, $2::uuid, '2026-01-01', '2026-11-20')`,
        [world.networkId, ccasId],
      );
    await due(bellerive);
    await due(clairval);
    const silent = (attention: Attention[]) => attention.find(({ kind }) => kind === 'ccas_without_news')?.ccas.map(({ id }) => id);
    const whole = await attentionOf('coordinator');
    expect(new Set(silent(whole))).toEqual(new Set([bellerive, clairval]));

    const [cohort] = (await arrange(api.owner, `INSERT INTO cohort (network_id, name) VALUES ($1, 'Pilotes') RETURNING id`, [world.networkId])) as {
      id: string;
    }[];
    await arrange(api.owner, 'INSERT INTO cohort_member (cohort_id, ccas_id) VALUES ($1, $2)', [cohort?.id, clairval]);
    for (const [scope, ids] of [
      [{ ept: world.eptCodes[0] }, [bellerive]],
      [{ ccas: clairval }, [clairval]],
      [{ cohort: cohort?.id }, [clairval]],
    ] as const) {
      const attention = await attentionOf('coordinator', scope);
      expect(silent(attention)).toEqual(ids);
      const overdue = attention.find(({ kind }) => kind === 'deadlines_overdue');
      expect(overdue?.deadlines.map(({ ccas }) => ccas?.id)).toEqual(ids);
      // the plan's own are of no CCAS
      expect(attention.map(({ kind }) => kind)).not.toContain('compromised_initiatives');
    }
    expect(await attentionOf('coordinator', { ccas: aubigny })).toMatchObject([{ kind: 'blocked_adoptions', count: 1, ccas: [{ id: aubigny }] }]);

    // a scope opens nothing: the neighbour of a director, a group that she does not read, one that does not exist; what she carries by name stays hers
    const own = await attentionOf('director', { ccas: bellerive });
    expect(own.map(({ kind }) => kind)).toEqual(['deadlines_soon']);
    expect(own.flatMap(({ ccas, deadlines }) => [...ccas, ...deadlines.flatMap((due) => due.ccas ?? [])])).toEqual([]);
    for (const scope of [{ ccas: 'x' }, { cohort: world.networkId }, { ept: '0' }]) expect(await attentionOf('coordinator', scope)).toEqual([]);
    expect(await (await as('foreignCoordinator')).refusal(HOME, { networkId: world.networkId, scope: { ccas: aubigny } })).toBe('NOT_FOUND');
  });
});
