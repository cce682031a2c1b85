import { randomUUID } from 'node:crypto';
import { arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = 'id version startsOn endsOn isNow person { accountId name } deputy { name }';
const LIST = `query ($networkId: ID!) { absences(networkId: $networkId) { ${FIELDS} } }`;
const CREATE = `mutation ($input: CreateAbsenceInput!) { createAbsence(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateAbsenceInput!) { updateAbsence(input: $input) { ${FIELDS} } }`;
const DELETE = 'mutation ($input: DeleteAbsenceInput!) { deleteAbsence(input: $input) }';
const CANDIDATES = 'query ($networkId: ID!, $accountId: ID!) { deputyCandidates(networkId: $networkId, accountId: $accountId) { name } }';
const NEWS = 'query { notifications { items { kind byName } } }';

describe('absences', () => {
  let api: TestApi;
  let world: World;
  const as = (person: keyof World['people']) => api.as(world.people[person]);
  const away = (more: Record<string, unknown> = {}) => ({
    input: { networkId: world.networkId, startsOn: '2026-11-20', endsOn: '2026-12-04', deputyAccountId: world.people.contributor, ...more },
  });
  const kindsOf = async (person: keyof World['people']) => (await (await as(person)).ask(NEWS)).notifications.items;
  const fieldsOf = async (person: keyof World['people'], document: string, variables: Record<string, unknown>) =>
    (await (await as(person)).send(document, variables)).errors?.[0]?.extensions.fields;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
  });

  it('are announced by each for herself, read by the network, and told to who stands in', async () => {
    const { createAbsence: made } = await (await as('director')).ask(CREATE, away());
    expect(made).toMatchObject({ isNow: true, person: { name: 'Diane Recteur' }, deputy: { name: 'Coline Tribu' }, version: 1 });
    expect((await (await as('otherDirector')).ask(LIST, { networkId: world.networkId })).absences).toEqual([made]);
    expect(await kindsOf('contributor')).toEqual([{ kind: 'deputy_named', byName: 'Diane Recteur' }]);
    expect(await kindsOf('director')).toEqual([]);
  });

  it('are noted by the coordination for anybody of its network, who is told by whom; by nobody else', async () => {
    const { director, foreignDirector, funder } = world.people;
    await (await as('coordinator')).ask(CREATE, away({ accountId: director }));
    expect(await kindsOf('director')).toEqual([{ kind: 'absence_noted', byName: 'Cora Dina' }]);
    for (const person of ['otherDirector', 'contributor', 'referent', 'dpo', 'funder', 'admin'] as const)
      expect([person, await (await as(person)).refusal(CREATE, away({ accountId: director, startsOn: '2027-01-04', endsOn: '2027-01-08' }))]).toEqual([
        person,
        'NOT_ALLOWED',
      ]);
    expect(await (await as('foreignCoordinator')).refusal(CREATE, away({ accountId: director }))).toBe('NOT_FOUND');
    for (const accountId of [foreignDirector, funder, randomUUID()])
      expect(await (await as('coordinator')).refusal(CREATE, away({ accountId, deputyAccountId: null }))).toBe('NOT_FOUND');
    for (const person of ['foreignCoordinator', 'foreignDirector'] as const)
      expect(await (await as(person)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await (await as('funder')).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
  });

  it('have a deputy who may read what the person is written about', async () => {
    const namesFor = async (person: keyof World['people']) =>
      (await (await as('coordinator')).ask(CANDIDATES, { networkId: world.networkId, accountId: world.people[person] })).deputyCandidates.map(
        ({ name }: { name: string }) => name,
      );
    expect(await namesFor('director')).toEqual(['Coline Tribu', 'Cora Dina', 'Rémi Férent']);
    expect(await namesFor('coordinator')).toEqual(['Delphine Porte', 'Rémi Férent']);
    for (const deputyAccountId of [world.people.otherDirector, world.people.foreignCoordinator, world.people.director, randomUUID()])
      expect(await fieldsOf('director', CREATE, away({ deputyAccountId }))).toEqual([{ path: 'deputyAccountId', reason: 'UNKNOWN_REFERENCE' }]);
  });

  it('end after they begin, not in the past, within a year, and do not overlap', async () => {
    const director = await as('director');
    const refused = (startsOn: string, endsOn: string) => fieldsOf('director', CREATE, away({ startsOn, endsOn }));
    expect(await refused('2026-12-04', '2026-12-03')).toEqual([{ path: 'endsOn', reason: 'END_BEFORE_START' }]);
    expect(await refused('2026-11-01', '2026-11-22')).toEqual([{ path: 'endsOn', reason: 'OUT_OF_RANGE' }]);
    expect(await refused('2026-12-01', '2028-01-01')).toEqual([{ path: 'endsOn', reason: 'OUT_OF_RANGE' }]);
    await director.ask(CREATE, away());
    expect(await director.refusal(CREATE, away({ startsOn: '2026-12-04', endsOn: '2026-12-05' }))).toBe('ABSENCE_OVERLAP');
  });

  it('change, and are taken back: who stood in is told nothing any more', async () => {
    const director = await as('director');
    const { id } = (await director.ask(CREATE, away())).createAbsence;
    const { updateAbsence } = await director.ask(UPDATE, { input: { id, version: 1, endsOn: '2026-12-11', deputyAccountId: world.people.referent } });
    expect(updateAbsence).toMatchObject({ endsOn: '2026-12-11', deputy: { name: 'Rémi Férent' }, version: 2 });
    expect([await kindsOf('contributor'), (await kindsOf('referent')).length]).toEqual([[], 1]);
    expect(await director.refusal(UPDATE, { input: { id, version: 1, endsOn: '2026-12-12' } })).toBe('STALE_VERSION');
    expect(await (await as('contributor')).refusal(DELETE, { input: { id, version: 2 } })).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(DELETE, { input: { id, version: 2 } })).toBe('NOT_FOUND');
    expect((await (await as('coordinator')).ask(DELETE, { input: { id, version: 2 } })).deleteAbsence).toBe(true);
    expect(await kindsOf('referent')).toEqual([]);
  });

  it('of who has left the network are shown to nobody', async () => {
    await (await as('director')).ask(CREATE, away());
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-20' WHERE account_id = $1`, [world.people.director]);
    expect((await (await as('coordinator')).ask(LIST, { networkId: world.networkId })).absences).toEqual([]);
  });
});
