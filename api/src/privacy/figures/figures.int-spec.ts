import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const PUBLISH = 'mutation ($input: PublishFigureInput!) { publishFigure(input: $input) { figure funders { id name } } }';
const PUBLISHED = `{ publishedFigures { networkName figure on publishedAt total { eptName ccasCount inPlace denominator unknown } byEpt { eptName ccasCount inPlace denominator unknown } } }`;
const PUBLICATIONS = 'query ($networkId: ID!) { figurePublications(networkId: $networkId) { figure funders { id } } }';

describe('figures for funders', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let funder: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    funder = await api.as(world.people.funder);
  });

  const input = (figure: string, funderIds: string[]) => ({ input: { networkId: world.networkId, figure, funderIds } });

  it('show a funder nothing until they are published, and nothing once they are withdrawn', async () => {
    expect((await funder.ask(PUBLISHED)).publishedFigures).toEqual([]);
    await coordinator.ask(PUBLISH, input('privacy_base', [world.funderId]));
    expect((await funder.ask(PUBLISHED)).publishedFigures).toHaveLength(1);
    expect((await coordinator.ask(PUBLISH, input('privacy_base', []))).publishFigure).toEqual({ figure: 'privacy_base', funders: [] });
    expect((await funder.ask(PUBLISHED)).publishedFigures).toEqual([]);
  });

  it('are counts of the network and of its EPT, which name no CCAS', async () => {
    const [ccasId] = world.ccasIds;
    await arrange(
      api.owner,
      `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on) VALUES ($1, $2, 'dpo', 'yes', '2026-11-01'), ($1, $2, 'rights', 'no', NULL)`,
      [world.networkId, ccasId],
    );
    const [convention] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO convention (network_id, ccas_id, kind, title) VALUES ($1, $2, 'framework', 'Convention-cadre') RETURNING id`,
      [world.networkId, ccasId],
    );
    // arranged, not derived: what the row marked would be derived again from acts that it lacks
    await arrange(api.owner, 'DELETE FROM derivation_mark');
    await arrange(api.owner, `INSERT INTO convention_status_period (convention_id, starts_on, status) VALUES ($1, '2026-01-01', 'in_force')`, [convention?.id]);
    await coordinator.ask(PUBLISH, input('privacy_base', [world.funderId]));
    await coordinator.ask(PUBLISH, input('convention_coverage', [world.funderId]));
    const { publishedFigures } = await funder.ask(PUBLISHED);
    expect(publishedFigures).toMatchObject([
      {
        figure: 'convention_coverage',
        on: '2026-11-23',
        total: { eptName: null, ccasCount: 3, inPlace: 1, denominator: 3, unknown: 0 },
        byEpt: [
          { eptName: 'EPT Est', inPlace: 0, denominator: 1 },
          { eptName: 'EPT Ouest', inPlace: 1, denominator: 2 },
        ],
      },
      {
        figure: 'privacy_base',
        total: { eptName: null, ccasCount: 3, inPlace: 1, denominator: 2, unknown: 34 },
        byEpt: [
          { eptName: 'EPT Est', inPlace: 0, denominator: 0, unknown: 12 },
          { eptName: 'EPT Ouest', inPlace: 1, denominator: 2, unknown: 22 },
        ],
      },
    ]);
    expect(JSON.stringify(publishedFigures)).not.toMatch(/CCAS d|Aubigny|Bellerive|Clairval/);
  });

  it('are published by the coordinator alone, to funders of the network', async () => {
    for (const who of ['director', 'dpo', 'referent', 'funder', 'admin'] as const)
      expect(await (await api.as(world.people[who])).refusal(PUBLISH, input('privacy_base', []))).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(PUBLISH, input('privacy_base', []))).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(PUBLICATIONS, { networkId: world.networkId })).toBe('NOT_FOUND');
    const { errors } = await coordinator.send(PUBLISH, input('privacy_base', [world.funderId, 'x\u0000']));
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'funderIds.1', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await coordinator.ask(PUBLICATIONS, { networkId: world.networkId })).figurePublications).toEqual([
      { figure: 'convention_coverage', funders: [] },
      { figure: 'privacy_base', funders: [] },
    ]);
  });
});
