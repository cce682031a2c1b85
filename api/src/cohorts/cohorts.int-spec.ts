import { randomUUID } from 'node:crypto';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const FIELDS = 'id name purpose version members { id name }';
const LIST = `query ($networkId: ID!) { cohorts(networkId: $networkId) { ${FIELDS} } }`;
const CREATE = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateCohortInput!) { updateCohort(input: $input) { ${FIELDS} } }`;
const DELETE = `mutation ($input: DeleteCohortInput!) { deleteCohort(input: $input) }`;
const HISTORY = `query ($id: ID!) { journal(about: cohort, id: $id, take: 20) { items { subjectType action } } }`;

describe('the groups of CCAS', () => {
  let api: TestApi;
  let world: World;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const group = (more: Record<string, unknown> = {}) => ({
    input: { networkId: world.networkId, name: 'Pilotes', purpose: 'Essayer avant les autres', ccasIds: world.ccasIds.slice(0, 2), ...more },
  });
  const aGroup = async (more: Record<string, unknown> = {}) =>
    (await (await as('coordinator')).ask(CREATE, group(more))).createCohort as { id: string; version: number };
  const fieldsOf = async (document: string, variables: Record<string, unknown>) =>
    (await (await as('coordinator')).send(document, variables)).errors?.[0]?.extensions.fields;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  it('are kept by the coordinator, with their members by commune', async () => {
    const kept = await aGroup();
    expect(kept).toMatchObject({
      name: 'Pilotes',
      purpose: 'Essayer avant les autres',
      version: 1,
      members: [{ name: 'CCAS d’Aubigny' }, { name: 'CCAS de Bellerive' }],
    });
    expect((await (await as('coordinator')).ask(LIST, { networkId: world.networkId })).cohorts).toEqual([kept]);
  });

  it('are read by who steers the network or a CCAS of it, and by nobody else', async () => {
    await aGroup();
    const list = { networkId: world.networkId };
    for (const person of ['coordinator', 'dpo', 'referent', 'director', 'otherDirector'] as const)
      expect([person, (await (await as(person)).ask(LIST, list)).cohorts[0].members.length]).toEqual([person, 2]);
    for (const person of ['admin', 'contributor', 'funder', 'nobody'] as const)
      expect([person, await (await as(person)).refusal(LIST, list)]).toEqual([person, 'NOT_ALLOWED']);
    for (const person of ['foreignCoordinator', 'foreignDirector'] as const)
      expect([person, await (await as(person)).refusal(LIST, list)]).toEqual([person, 'NOT_FOUND']);
    expect(await (await as('coordinator')).refusal(LIST, { networkId: 'réseau' })).toBe('NOT_FOUND');
  });

  it('are changed by the coordinator of their network alone', async () => {
    const { id, version } = await aGroup();
    for (const [document, input] of [
      [CREATE, group({ name: 'Autre' }).input],
      [UPDATE, { id, version, name: 'Autre' }],
      [DELETE, { id, version }],
    ] as const) {
      for (const person of ['dpo', 'referent', 'director', 'contributor', 'funder', 'admin'] as const)
        expect([person, await (await as(person)).refusal(document, { input })]).toEqual([person, 'NOT_ALLOWED']);
      expect(await (await as('foreignCoordinator')).refusal(document, { input })).toBe('NOT_FOUND');
    }
  });

  it('are renamed, and change members as a whole: a version covers both', async () => {
    const { id } = await aGroup();
    const coordinator = await as('coordinator');
    expect((await coordinator.ask(UPDATE, { input: { id, version: 1, name: 'Éclaireurs', purpose: null } })).updateCohort).toMatchObject({
      name: 'Éclaireurs',
      purpose: null,
      version: 2,
    });
    const { updateCohort: moved } = await coordinator.ask(UPDATE, { input: { id, version: 2, ccasIds: [world.ccasIds[1], world.ccasIds[2]] } });
    expect(moved).toMatchObject({ members: [{ id: world.ccasIds[1] }, { id: world.ccasIds[2] }] });
    expect(moved.version).toBeGreaterThan(2);
    expect(await coordinator.refusal(UPDATE, { input: { id, version: 2, ccasIds: [world.ccasIds[0]] } })).toBe('STALE_VERSION');
  });

  it('have a name of their own in the network, whatever its case; another network may use it', async () => {
    const { id } = await aGroup();
    expect(await (await as('coordinator')).refusal(CREATE, group({ name: ' PILOTES ' }))).toBe('COHORT_NAME_TAKEN');
    const other = await aGroup({ name: 'Ruraux' });
    expect(await (await as('coordinator')).refusal(UPDATE, { input: { id: other.id, version: 1, name: 'pilotes' } })).toBe('COHORT_NAME_TAKEN');
    const theirs = group({ networkId: world.otherNetworkId, ccasIds: [world.foreignCcasId] });
    expect((await (await as('foreignCoordinator')).ask(CREATE, theirs)).createCohort.id).not.toBe(id);
  });

  it('have one CCAS at least, each of their own network and each once', async () => {
    const unknown = [{ path: 'ccasIds', reason: 'UNKNOWN_REFERENCE' }];
    expect(await fieldsOf(CREATE, group({ ccasIds: [] }))).toEqual([{ path: 'ccasIds', reason: 'REQUIRED' }]);
    for (const id of [world.foreignCcasId, randomUUID(), 'ccas']) expect(await fieldsOf(CREATE, group({ ccasIds: [world.ccasIds[0], id] }))).toEqual(unknown);
    const { id, version } = await aGroup({ ccasIds: [world.ccasIds[0], String(world.ccasIds[0]).toUpperCase()] });
    expect((await (await as('coordinator')).ask(LIST, { networkId: world.networkId })).cohorts[0].members).toHaveLength(1);
    expect(await fieldsOf(UPDATE, { input: { id, version, ccasIds: [world.foreignCcasId] } })).toEqual(unknown);
    expect(await (await as('coordinator')).refusal(UPDATE, { input: { id, version, ccasIds: null } })).toBe('INVALID_INPUT');
  });

  it('are deleted, and their history stays without them', async () => {
    const { id, version } = await aGroup();
    const coordinator = await as('coordinator');
    const { journal } = await coordinator.ask(HISTORY, { id });
    expect(journal.items.map(({ subjectType, action }: { subjectType: string; action: string }) => `${subjectType} ${action}`).sort()).toEqual([
      'cohort created',
      'cohort_member created',
      'cohort_member created',
    ]);
    expect((await coordinator.ask(DELETE, { input: { id, version } })).deleteCohort).toBe(true);
    expect((await coordinator.ask(LIST, { networkId: world.networkId })).cohorts).toEqual([]);
    expect(await coordinator.refusal(DELETE, { input: { id, version } })).toBe('NOT_FOUND');
  });
});
