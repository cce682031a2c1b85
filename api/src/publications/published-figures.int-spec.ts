import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const PUBLISH = 'mutation ($input: PublishFigureInput!) { publishFigure(input: $input) { figure funders { id name } } }';
const PUBLISHED = `{ publishedFigures { networkName figure on publishedAt total { eptName ccasCount inPlace denominator unknown } byEpt { eptName ccasCount inPlace denominator unknown } } }`;
const PUBLICATIONS = 'query ($networkId: ID!) { figurePublications(networkId: $networkId) { figure funders { id } } }';
const INITIATIVES = '{ publishedInitiatives { id adoption { concerned inPlace committed total } } }';
const PUBLISH_INITIATIVE = 'mutation ($input: PublishInitiativeInput!) { publishInitiative(input: $input) { id } }';

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

  const input = (figure: string, { funderId = world.funderId, isPublished = true } = {}) => ({
    input: { networkId: world.networkId, figure, funderId, isPublished },
  });
  const answer = (ccasId: string, point: string, given: string, evidenceOn: string | null = null) =>
    arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on) VALUES ($1, $2, $3, $4, $5)`, [
      world.networkId,
      ccasId,
      point,
      given,
      evidenceOn,
    ]);

  it('show a funder nothing until they are published, and nothing once they are withdrawn', async () => {
    expect((await funder.ask(PUBLISHED)).publishedFigures).toEqual([]);
    await coordinator.ask(PUBLISH, input('privacy_base'));
    expect((await funder.ask(PUBLISHED)).publishedFigures).toHaveLength(1);
    expect((await coordinator.ask(PUBLISH, input('privacy_base', { isPublished: false }))).publishFigure).toEqual({ figure: 'privacy_base', funders: [] });
    expect((await funder.ask(PUBLISHED)).publishedFigures).toEqual([]);
  });

  it('are counts of the network and of its EPT, which name no CCAS', async () => {
    const [ccasId = '', otherId = '', thirdId = ''] = world.ccasIds;
    const west = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes']);
    const east = await addCcas(api.owner, world, 1, ['Garches', 'Hautefeuille', 'Ivry', 'Juvisy']);
    await answer(ccasId, 'dpo', 'yes', '2026-11-01');
    for (const id of [ccasId, otherId, ...west]) await answer(id, 'rights', 'no');
    for (const id of [thirdId, ...east]) await answer(id, 'security', 'partly');
    const [convention] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO convention (network_id, ccas_id, kind, title) VALUES ($1, $2, 'framework', 'Convention-cadre') RETURNING id`,
      [world.networkId, ccasId],
    );
    // arranged, not derived: what the row marked would be derived again from acts that it lacks
    await arrange(api.owner, 'DELETE FROM derivation_mark');
    await arrange(api.owner, `INSERT INTO convention_status_period (convention_id, starts_on, status) VALUES ($1, '2026-01-01', 'in_force')`, [convention?.id]);
    await coordinator.ask(PUBLISH, input('privacy_base'));
    await coordinator.ask(PUBLISH, input('convention_coverage'));
    const { publishedFigures } = await funder.ask(PUBLISHED);
    expect(publishedFigures).toMatchObject([
      {
        figure: 'convention_coverage',
        on: '2026-11-23',
        total: { eptName: null, ccasCount: 10, inPlace: 1, denominator: 10, unknown: 0 },
        byEpt: [
          { eptName: 'EPT Est', inPlace: 0, denominator: 5 },
          { eptName: 'EPT Ouest', inPlace: 1, denominator: 5 },
        ],
      },
      {
        figure: 'privacy_base',
        total: { eptName: null, ccasCount: 10, inPlace: 1, denominator: 11, unknown: 109 },
        byEpt: [
          { eptName: 'EPT Est', inPlace: 0, denominator: 5, unknown: 55 },
          { eptName: 'EPT Ouest', inPlace: 1, denominator: 6, unknown: 54 },
        ],
      },
    ]);
    expect(JSON.stringify(publishedFigures)).not.toMatch(/CCAS d|Aubigny|Bellerive|Clairval/);
  });

  it('tell nothing over fewer than five CCAS, nor what would give such a number', async () => {
    await coordinator.ask(PUBLISH, input('convention_coverage'));
    const nothing = { inPlace: null, denominator: null, unknown: null };
    const counts = async () => {
      const [{ total, byEpt }] = (await funder.ask(PUBLISHED)).publishedFigures;
      return [total, ...byEpt];
    };
    expect(await counts()).toMatchObject([
      { ccasCount: 3, ...nothing },
      { ccasCount: 1, ...nothing },
      { ccasCount: 2, ...nothing },
    ]);
    await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes']);
    // the west alone is over five; the total less the west would be Clairval's
    expect(await counts()).toMatchObject([
      { ccasCount: 6, inPlace: 0, denominator: 6 },
      { ccasCount: 1, ...nothing },
      { ccasCount: 5, ...nothing },
    ]);
  });

  it('tell the adoption of an initiative over five CCAS that it concerns, or more', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const [initiativeId = ''] = initiativeIds;
    await coordinator.ask(PUBLISH_INITIATIVE, { input: { initiativeId, funderId: world.funderId, isPublished: true } });
    const [first = '', second = '', third = ''] = world.ccasIds;
    await addNews(api.owner, initiativeId, first, { stage: 'in_place' });
    const adoption = async () => (await funder.ask(INITIATIVES)).publishedInitiatives[0].adoption;
    expect(await adoption()).toEqual({ concerned: null, inPlace: null, committed: null, total: 3 });
    const [fourth = ''] = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes']);
    await addNews(api.owner, initiativeId, fourth, { stage: 'assessed' });
    await addNews(api.owner, initiativeId, second, { stage: 'committed' });
    await addNews(api.owner, initiativeId, third, { stage: 'not_concerned', not_concerned_reason: 'x' });
    expect(await adoption()).toEqual({ concerned: 5, inPlace: 2, committed: 1, total: 6 });
    await arrange(api.owner, `UPDATE adoption SET stage = 'not_concerned', not_concerned_reason = 'x' WHERE initiative_id = $1 AND ccas_id = $2`, [
      initiativeId,
      second,
    ]);
    expect(await adoption()).toEqual({ concerned: null, inPlace: null, committed: null, total: 6 });
  });

  it('are published by the coordinator alone, to funders of the network', async () => {
    for (const who of ['director', 'dpo', 'referent', 'funder', 'admin'] as const)
      expect(await (await api.as(world.people[who])).refusal(PUBLISH, input('privacy_base'))).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(PUBLISH, input('privacy_base'))).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(PUBLICATIONS, { networkId: world.networkId })).toBe('NOT_FOUND');
    const { errors } = await coordinator.send(PUBLISH, input('privacy_base', { funderId: 'x\u0000' }));
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'funderId', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await coordinator.ask(PUBLICATIONS, { networkId: world.networkId })).figurePublications).toEqual([
      { figure: 'convention_coverage', funders: [] },
      { figure: 'privacy_base', funders: [] },
    ]);
  });
});
