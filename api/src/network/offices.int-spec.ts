import { TestApi, type Caller } from '../testing/test-api';
import type { World } from '../testing/world';

const CREATE = `mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { id function personName email phone startsOn endsOn isCurrent isFictitious version } }`;
const UPDATE = `mutation ($input: UpdateOfficeInput!) { updateOffice(input: $input) { id personName endsOn isCurrent version } }`;
const DELETE = `mutation ($input: DeleteOfficeInput!) { deleteOffice(input: $input) }`;
const OFFICES = `query ($id: ID!) { ccas(id: $id) { offices { personName isCurrent } } }`;
const FUNDERS = `query ($networkId: ID!) { funders(networkId: $networkId) { id name } }`;
const CREATE_FUNDER = `mutation ($input: CreateFunderInput!) { createFunder(input: $input) { id name } }`;

describe('offices and funders', () => {
  let api: TestApi;
  let world: World;
  const as = async (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const office = (more: Record<string, unknown> = {}) => ({ input: { ccasId: world.ccasIds[0], function: 'director', personName: 'Camille Essai', ...more } });
  const anOffice = async (more: Record<string, unknown> = {}) =>
    (await (await as('director')).ask(CREATE, office(more))).createOffice as { id: string; version: number };

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  describe('createOffice', () => {
    it('adds one for the director of the CCAS, the referent of its EPT and the coordinator', async () => {
      for (const person of ['director', 'referent', 'coordinator'] as const) {
        const { createOffice } = await (await as(person)).ask(CREATE, office({ function: 'contact', phone: '01.43.93.93.93' }));
        expect(createOffice).toMatchObject({ personName: 'Camille Essai', phone: '01 43 93 93 93', isCurrent: true, isFictitious: false, version: 1 });
      }
    });

    it('is refused to whoever may only read the CCAS, and looks unknown to the rest', async () => {
      for (const person of ['otherDirector', 'contributor', 'funder'] as const) expect(await (await as(person)).refusal(CREATE, office())).toBe('NOT_ALLOWED');
      for (const person of ['foreignDirector', 'foreignCoordinator'] as const) expect(await (await as(person)).refusal(CREATE, office())).toBe('NOT_FOUND');
    });

    it('keeps one director at a time, from day to day', async () => {
      await anOffice({ startsOn: '2020-01-01', endsOn: '2024-08-31' });
      await anOffice({ startsOn: '2024-09-01' });
      expect(await (await as('director')).refusal(CREATE, office({ startsOn: '2024-08-31', endsOn: '2024-08-31' }))).toBe('OFFICE_OVERLAP');
      expect(await (await as('director')).refusal(CREATE, office({ function: 'contact' }))).toBeNull();
    });

    it('refuses an end before the start, at its field', async () => {
      const { errors } = await (await as('director')).send(CREATE, office({ startsOn: '2024-09-01', endsOn: '2024-08-31' }));
      expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'endsOn', reason: 'END_BEFORE_START' }]);
    });

    it('knows who is in office today, the last day included', async () => {
      await anOffice({ endsOn: '2026-11-22', personName: 'Hier' });
      await anOffice({ startsOn: '2026-11-23', endsOn: '2026-11-23', personName: 'Aujourd’hui' });
      await anOffice({ startsOn: '2026-11-24', personName: 'Demain' });
      const { ccas } = await (await as('contributor')).ask(OFFICES, { id: world.ccasIds[0] });
      expect(ccas.offices).toEqual([
        { personName: 'Aujourd’hui', isCurrent: true },
        { personName: 'Demain', isCurrent: false },
        { personName: 'Hier', isCurrent: false },
      ]);
    });
  });

  describe('updateOffice', () => {
    it('ends one', async () => {
      const { id, version } = await anOffice();
      const { updateOffice } = await (await as('referent')).ask(UPDATE, { input: { id, version, endsOn: '2026-11-01' } });
      expect(updateOffice).toEqual({ id, personName: 'Camille Essai', endsOn: '2026-11-01', isCurrent: false, version: 2 });
    });

    it('is refused to whoever may only read the CCAS, and looks unknown to the rest', async () => {
      const { id, version } = await anOffice();
      expect(await (await as('otherDirector')).refusal(UPDATE, { input: { id, version } })).toBe('NOT_ALLOWED');
      expect(await (await as('foreignDirector')).refusal(UPDATE, { input: { id, version } })).toBe('NOT_FOUND');
      expect(await (await as('funder')).refusal(UPDATE, { input: { id, version } })).toBe('NOT_ALLOWED');
      expect(await (await as('director')).refusal(UPDATE, { input: { id: 'rien', version } })).toBe('NOT_FOUND');
    });

    it('answers a stale version with the present values', async () => {
      const { id, version } = await anOffice();
      const director = await as('director');
      await director.ask(UPDATE, { input: { id, version, personName: 'Dominique Essai' } });
      const { errors } = await director.send(UPDATE, { input: { id, version, personName: 'Autre' } });
      expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { personName: 'Dominique Essai', version: 2 } } });
    });
  });

  describe('deleteOffice', () => {
    it('takes out one entered by mistake', async () => {
      const { id, version } = await anOffice();
      expect((await (await as('director')).ask(DELETE, { input: { id, version } })).deleteOffice).toBe(true);
      expect((await (await as('director')).ask(OFFICES, { id: world.ccasIds[0] })).ccas.offices).toEqual([]);
    });

    it('is refused to whoever may only read the CCAS, and looks unknown to the rest', async () => {
      const { id, version } = await anOffice();
      expect(await (await as('otherDirector')).refusal(DELETE, { input: { id, version } })).toBe('NOT_ALLOWED');
      expect(await (await as('foreignDirector')).refusal(DELETE, { input: { id, version } })).toBe('NOT_FOUND');
      expect(await (await as('contributor')).refusal(DELETE, { input: { id, version } })).toBe('NOT_ALLOWED');
    });
  });

  describe('funders', () => {
    it('are added by the coordinator and read by whoever works in the network', async () => {
      const { createFunder } = await (await as('coordinator')).ask(CREATE_FUNDER, { input: { networkId: world.networkId, name: ' État ' } });
      expect(createFunder.name).toBe('État');
      const { funders } = await (await as('director')).ask(FUNDERS, { networkId: world.networkId });
      expect(funders.map(({ name }: { name: string }) => name)).toEqual(['Département', 'État']);
    });

    it('are refused to another network’s coordinator as if the network did not exist, and to whoever has no such right', async () => {
      const input = { networkId: world.networkId, name: 'État' };
      expect(await (await as('foreignCoordinator')).refusal(CREATE_FUNDER, { input })).toBe('NOT_FOUND');
      for (const person of ['admin', 'referent', 'director', 'funder'] as const)
        expect(await (await as(person)).refusal(CREATE_FUNDER, { input })).toBe('NOT_ALLOWED');
      expect(await (await as('funder')).refusal(FUNDERS, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    });

    it('have each a name of their own', async () => {
      expect(await (await as('coordinator')).refusal(CREATE_FUNDER, { input: { networkId: world.networkId, name: 'Département' } })).toBe('FUNDER_NAME_TAKEN');
    });
  });
});
