import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const DPO = 'id version mode organisation dpoName dpoEmail cnilNumber missionLetterOn startsOn endsOn isCurrent';
const CNIL = 'id version kind reference openedOn dueOn closedOn outcome isLate';
const OF_CCAS = `query ($ccasId: ID!) { ccasDpo(ccasId: $ccasId) { isDetailVisible canUpdate designations { ${DPO} } procedures { ${CNIL} } } }`;
const DESIGNATE = `mutation ($input: CreateDpoDesignationInput!) { createDpoDesignation(input: $input) { ${DPO} } }`;
const CHANGE = `mutation ($input: UpdateDpoDesignationInput!) { updateDpoDesignation(input: $input) { ${DPO} } }`;
const DELETE = 'mutation ($input: DeletePrivacyRowInput!) { deleteDpoDesignation(input: $input) }';
const OPEN = `mutation ($input: CreateCnilProcedureInput!) { createCnilProcedure(input: $input) { ${CNIL} } }`;
const CLOSE = `mutation ($input: UpdateCnilProcedureInput!) { updateCnilProcedure(input: $input) { ${CNIL} } }`;
const REMOVE = 'mutation ($input: DeletePrivacyRowInput!) { deleteCnilProcedure(input: $input) }';

describe('the DPO of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let director: Caller;
  let dpo: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
    dpo = await api.as(world.people.dpo);
  });

  const designation = (more: Record<string, unknown> = {}) => ({
    input: { ccasId, mode: 'ept', organisation: 'EPT Ouest', dpoName: 'Delphine Porte', cnilNumber: 'DPO-12345', startsOn: '2025-01-01', ...more },
  });

  it('is designated by the director or the DPO, and seen whole by them', async () => {
    const { createDpoDesignation: created } = await director.ask(DESIGNATE, designation({ endsOn: '2025-12-31' }));
    expect(created).toMatchObject({ mode: 'ept', dpoName: 'Delphine Porte', isCurrent: false, version: 1 });
    await dpo.ask(DESIGNATE, designation({ startsOn: '2026-01-01' }));
    const { ccasDpo } = await director.ask(OF_CCAS, { ccasId });
    expect(ccasDpo).toMatchObject({ isDetailVisible: true, canUpdate: true, designations: [{ startsOn: '2026-01-01', isCurrent: true }, { id: created.id }] });
  });

  it('shows the network its mode and dates alone', async () => {
    await director.ask(DESIGNATE, designation());
    await director.ask(OPEN, { input: { ccasId, kind: 'formal_notice', openedOn: '2026-11-01', dueOn: '2027-03-01' } });
    for (const who of ['coordinator', 'referent'] as const) {
      const { ccasDpo } = await (await api.as(world.people[who])).ask(OF_CCAS, { ccasId });
      expect(ccasDpo).toMatchObject({ isDetailVisible: false, canUpdate: false, procedures: [] });
      expect(ccasDpo.designations[0]).toMatchObject({ mode: 'ept', startsOn: '2025-01-01', organisation: null, dpoName: null, cnilNumber: null });
    }
  });

  it('is refused to who keeps no RGPD here, and does not exist for others', async () => {
    for (const who of ['coordinator', 'referent', 'funder'] as const)
      expect([who, await (await api.as(world.people[who])).refusal(DESIGNATE, designation())]).toEqual([who, 'NOT_ALLOWED']);
    for (const who of ['otherDirector', 'foreignDirector'] as const) {
      const caller = await api.as(world.people[who]);
      expect([who, await caller.refusal(DESIGNATE, designation())]).toEqual([who, 'NOT_FOUND']);
      expect([who, await caller.refusal(OF_CCAS, { ccasId })]).toEqual([who, 'NOT_FOUND']);
    }
    expect(await director.refusal(OF_CCAS, { ccasId: 'x\u0000' })).toBe('NOT_FOUND');
  });

  it('is one at a time', async () => {
    await director.ask(DESIGNATE, designation());
    expect(await director.refusal(DESIGNATE, designation({ startsOn: '2026-06-01' }))).toBe('DPO_OVERLAP');
    expect(await director.refusal(DESIGNATE, designation({ startsOn: '2024-06-01', endsOn: '2024-01-01' }))).toBe('INVALID_INPUT');
  });

  it('changes and goes for who saw its last version', async () => {
    const { id } = (await director.ask(DESIGNATE, designation())).createDpoDesignation;
    const { updateDpoDesignation: changed } = await dpo.ask(CHANGE, { input: { id, version: 1, dpoName: null, missionLetterOn: '2025-01-15' } });
    expect(changed).toMatchObject({ version: 2, dpoName: null, cnilNumber: 'DPO-12345', missionLetterOn: '2025-01-15' });
    const stale = await director.send(CHANGE, { input: { id, version: 1, dpoName: 'X' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { version: 2, dpoName: null } } });
    for (const who of ['otherDirector', 'foreignDirector', 'coordinator'] as const)
      expect(await (await api.as(world.people[who])).refusal(DELETE, { input: { id, version: 2 } })).toBe(who === 'coordinator' ? 'NOT_ALLOWED' : 'NOT_FOUND');
    expect(await director.refusal(DELETE, { input: { id, version: 1 } })).toBe('STALE_VERSION');
    expect((await director.ask(DELETE, { input: { id, version: 2 } })).deleteDpoDesignation).toBe(true);
  });

  it('stands beside what the CNIL opened, with its deadline', async () => {
    const input = { ccasId, kind: 'formal_notice', reference: 'MED-2026-1', openedOn: '2026-07-01', dueOn: '2026-11-01' };
    const { createCnilProcedure: opened } = await director.ask(OPEN, { input });
    expect(opened).toMatchObject({ isLate: true, closedOn: null });
    expect(await director.refusal(OPEN, { input: { ...input, openedOn: '2026-12-01' } })).toBe('INVALID_INPUT');
    expect(await (await api.as(world.people.otherDirector)).refusal(CLOSE, { input: { id: opened.id, version: 1 } })).toBe('NOT_FOUND');
    const { updateCnilProcedure: closed } = await dpo.ask(CLOSE, { input: { id: opened.id, version: 1, closedOn: '2026-11-20', outcome: 'Clôturée' } });
    expect(closed).toMatchObject({ isLate: false, version: 2 });
    expect(await dpo.refusal(CLOSE, { input: { id: opened.id, version: 1, outcome: 'Autre' } })).toBe('STALE_VERSION');
    expect((await dpo.ask(REMOVE, { input: { id: opened.id, version: 2 } })).deleteCnilProcedure).toBe(true);
  });
});
