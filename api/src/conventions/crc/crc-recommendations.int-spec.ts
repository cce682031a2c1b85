import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = 'id number body reportedOn volet followUp followUpNote version canManage ccas { id communeName } conventions { id title }';
const LIST = `query ($networkId: ID!, $ccasId: ID, $conventionId: ID, $followUp: CrcFollowUp) {
  crcRecommendations(networkId: $networkId, ccasId: $ccasId, conventionId: $conventionId, followUp: $followUp) { totalCount items { ${FIELDS} } } }`;
const CREATE = `mutation ($input: CreateCrcRecommendationInput!) { createCrcRecommendation(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateCrcRecommendationInput!) { updateCrcRecommendation(input: $input) { ${FIELDS} } }`;
const DELETE = 'mutation ($input: DeleteCrcRecommendationInput!) { deleteCrcRecommendation(input: $input) }';

describe('recommendations of the chambre régionale des comptes', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    director = await api.as(world.people.director);
  });

  const input = (change: object = {}) => ({
    ccasId: world.ccasIds[0],
    reportedOn: '2025-06-30',
    number: '3',
    body: 'Formaliser les mises à disposition réciproques.',
    volet: 'staff',
    followUp: 'open',
    conventionIds: [],
    ...change,
  });
  const create = async (change: object = {}) => (await director.ask(CREATE, { input: input(change) })).createCrcRecommendation;
  const list = async (accountId: string, filter: object = {}) =>
    (await (await api.as(accountId)).ask(LIST, { networkId: world.networkId, ...filter })).crcRecommendations;
  const convention = async (ccasId: string | undefined): Promise<string> => {
    const [{ id }] = (await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      return manager.query(`INSERT INTO convention (network_id, ccas_id, kind, title) VALUES ($1, $2, 'framework', 'Convention-cadre') RETURNING id`, [
        world.networkId,
        ccasId,
      ]);
    })) as [{ id: string }];
    return id;
  };

  it('are recorded by the CCAS, and read by it and the network, not by another CCAS', async () => {
    const { id } = await create();
    expect((await list(world.people.director)).items).toMatchObject([{ id, canManage: true, ccas: { communeName: 'Aubigny' } }]);
    expect((await list(world.people.coordinator)).items).toMatchObject([{ id }]);
    expect((await list(world.people.dpo)).items).toMatchObject([{ id, canManage: false }]);
    expect(await list(world.people.otherDirector)).toEqual({ totalCount: 0, items: [] });
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
  });

  it('are changed and deleted by who may manage the conventions of the CCAS alone', async () => {
    const { id, version } = await create();
    const refusalsOf = async (accountId: string): Promise<(string | null)[]> => {
      const person = await api.as(accountId);
      return [
        await person.refusal(CREATE, { input: input() }),
        await person.refusal(UPDATE, { input: { id, version, followUp: 'implemented' } }),
        await person.refusal(DELETE, { input: { id, version } }),
      ];
    };
    expect(await refusalsOf(world.people.foreignDirector)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await refusalsOf(world.people.otherDirector)).toEqual(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await refusalsOf(world.people.dpo)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect((await director.ask(UPDATE, { input: { id, version, followUp: 'implemented' } })).updateCrcRecommendation).toMatchObject({
      followUp: 'implemented',
      number: '3',
    });
    expect(await director.refusal(DELETE, { input: { id, version } })).toBe('STALE_VERSION');
    expect((await director.ask(DELETE, { input: { id, version: version + 1 } })).deleteCrcRecommendation).toBe(true);
    expect((await list(world.people.director)).totalCount).toBe(0);
  });

  it('are answered by conventions of the same CCAS', async () => {
    const [own, foreign] = [await convention(world.ccasIds[0]), await convention(world.ccasIds[1])];
    const { id, version, conventions } = await create({ conventionIds: [own, own] });
    expect(conventions).toEqual([{ id: own, title: 'Convention-cadre' }]);
    expect((await list(world.people.director, { conventionId: own })).items).toMatchObject([{ id }]);
    expect((await list(world.people.director, { conventionId: foreign })).totalCount).toBe(0);
    const refused = await director.send(UPDATE, { input: { id, version, conventionIds: [foreign] } });
    expect(refused.errors?.[0]?.extensions.fields).toEqual([{ path: 'conventionIds', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await director.ask(UPDATE, { input: { id, version, conventionIds: [] } })).updateCrcRecommendation.conventions).toEqual([]);
  });

  it('are not of the future, and are not refused without a reason', async () => {
    const fieldsOf = async (change: object) => (await director.send(CREATE, { input: input(change) })).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ reportedOn: '2026-11-24' })).toEqual([{ path: 'reportedOn', reason: 'DATE_IN_FUTURE' }]);
    expect(await fieldsOf({ followUp: 'refused' })).toEqual([{ path: 'followUpNote', reason: 'REASON_REQUIRED' }]);
    expect(await fieldsOf({ body: ' ' })).toEqual([{ path: 'body', reason: 'REQUIRED' }]);
    const { id, version } = await create({ followUp: 'refused', followUpNote: 'Hors de notre compétence.' });
    expect((await director.send(UPDATE, { input: { id, version, followUpNote: null } })).errors?.[0]?.extensions.reason).toBe('INVALID_INPUT');
  });

  it('are filtered by CCAS and by what was done of them', async () => {
    await create();
    await create({ number: '4', followUp: 'implemented' });
    expect((await list(world.people.coordinator, { followUp: 'implemented' })).items).toMatchObject([{ number: '4' }]);
    expect((await list(world.people.coordinator, { ccasId: world.ccasIds[1] })).totalCount).toBe(0);
    expect((await list(world.people.coordinator, { ccasId: 'x' })).totalCount).toBe(0);
  });
});
