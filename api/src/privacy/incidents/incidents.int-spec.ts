import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const BREACH = 'id version discoveredAt notifiedAt isWithoutRisk closedOn state notifyBefore';
const REQUEST = 'id version receivedOn isExtended answeredOn dueOn isLate';
const OF_CCAS = `query ($ccasId: ID!) { ccasIncidents(ccasId: $ccasId) { canUpdate breaches { ${BREACH} } requests { ${REQUEST} }
  years { year breaches breachesDue notifiedInTime requests requestsDue answeredInTime } } }`;
const CREATE_BREACH = `mutation ($input: CreatePrivacyBreachInput!) { createPrivacyBreach(input: $input) { ${BREACH} } }`;
const UPDATE_BREACH = `mutation ($input: UpdatePrivacyBreachInput!) { updatePrivacyBreach(input: $input) { ${BREACH} } }`;
const DELETE_BREACH = 'mutation ($input: DeletePrivacyRowInput!) { deletePrivacyBreach(input: $input) }';
const CREATE_REQUEST = `mutation ($input: CreateRightsRequestInput!) { createRightsRequest(input: $input) { ${REQUEST} } }`;
const UPDATE_REQUEST = `mutation ($input: UpdateRightsRequestInput!) { updateRightsRequest(input: $input) { ${REQUEST} } }`;
const DELETE_REQUEST = 'mutation ($input: DeletePrivacyRowInput!) { deleteRightsRequest(input: $input) }';

describe('breaches and rights requests of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
  });

  it('run their 72 hours until they are notified', async () => {
    const { createPrivacyBreach: open } = await director.ask(CREATE_BREACH, { input: { ccasId, discoveredAt: '2026-11-22T09:00:00Z' } });
    expect(open).toMatchObject({ state: 'running', notifyBefore: '2026-11-25T09:00:00.000Z', isWithoutRisk: false });
    const change = (version: number, more: Record<string, unknown>) => ({ input: { id: open.id, version, ...more } });
    const { updatePrivacyBreach: notified } = await director.ask(UPDATE_BREACH, change(1, { notifiedAt: '2026-11-23T08:00:00Z' }));
    expect(notified).toMatchObject({ state: 'notified_in_time', version: 2 });
    expect(await director.refusal(UPDATE_BREACH, change(1, { isWithoutRisk: true }))).toBe('STALE_VERSION');
    const early = await director.send(UPDATE_BREACH, change(2, { notifiedAt: '2026-11-21T08:00:00Z' }));
    expect(early.errors?.[0]?.extensions.fields).toEqual([{ path: 'notifiedAt', reason: 'NOTIFIED_BEFORE_DISCOVERY' }]);
    const late = await director.send(UPDATE_BREACH, change(2, { notifiedAt: '2026-11-23T09:00:01Z', closedOn: '2026-11-24' }));
    expect(late.errors?.[0]?.extensions.fields).toEqual([
      { path: 'notifiedAt', reason: 'DATE_IN_FUTURE' },
      { path: 'closedOn', reason: 'DATE_IN_FUTURE' },
    ]);
  });

  it('are answered within a month, or three when extended', async () => {
    const { createRightsRequest: received } = await director.ask(CREATE_REQUEST, { input: { ccasId, receivedOn: '2026-10-05' } });
    expect(received).toMatchObject({ dueOn: '2026-11-05', isLate: true });
    const change = { input: { id: received.id, version: 1, isExtended: true } };
    expect((await director.ask(UPDATE_REQUEST, change)).updateRightsRequest).toMatchObject({ dueOn: '2027-01-05', isLate: false });
    expect(await director.refusal(UPDATE_REQUEST, change)).toBe('STALE_VERSION');
    expect(await director.refusal(UPDATE_REQUEST, { input: { id: received.id, version: 2, answeredOn: '2026-10-01' } })).toBe('INVALID_INPUT');
  });

  it('are counted by year, each share with its denominator', async () => {
    await director.ask(CREATE_BREACH, { input: { ccasId, discoveredAt: '2026-11-01T09:00:00Z', notifiedAt: '2026-11-02T09:00:00Z' } });
    await director.ask(CREATE_BREACH, { input: { ccasId, discoveredAt: '2026-11-22T09:00:00Z' } });
    await director.ask(CREATE_REQUEST, { input: { ccasId, receivedOn: '2026-10-05' } });
    const { ccasIncidents } = await director.ask(OF_CCAS, { ccasId });
    expect(ccasIncidents.years).toEqual([{ year: 2026, breaches: 2, breachesDue: 1, notifiedInTime: 1, requests: 1, requestsDue: 1, answeredInTime: 0 }]);
  });

  it('belong to their CCAS and its DPO: the network sees none of them', async () => {
    const { createPrivacyBreach: breach } = await director.ask(CREATE_BREACH, { input: { ccasId, discoveredAt: '2026-11-22T09:00:00Z' } });
    const { createRightsRequest: request } = await director.ask(CREATE_REQUEST, { input: { ccasId, receivedOn: '2026-10-05' } });
    expect((await (await api.as(world.people.dpo)).ask(OF_CCAS, { ccasId })).ccasIncidents).toMatchObject({ canUpdate: true, breaches: [{ id: breach.id }] });
    for (const who of ['coordinator', 'referent', 'otherDirector', 'foreignDirector'] as const) {
      const caller = await api.as(world.people[who]);
      const expected = who === 'coordinator' || who === 'referent' ? 'NOT_ALLOWED' : 'NOT_FOUND';
      expect([who, await caller.refusal(OF_CCAS, { ccasId })]).toEqual([who, expected]);
      expect([who, await caller.refusal(CREATE_BREACH, { input: { ccasId, discoveredAt: '2026-11-22T09:00:00Z' } })]).toEqual([who, expected]);
      expect([who, await caller.refusal(UPDATE_BREACH, { input: { id: breach.id, version: 1 } })]).toEqual([who, expected]);
      expect([who, await caller.refusal(DELETE_REQUEST, { input: { id: request.id, version: 1 } })]).toEqual([who, expected]);
    }
    expect((await director.ask(DELETE_BREACH, { input: { id: breach.id, version: 1 } })).deletePrivacyBreach).toBe(true);
    expect((await director.ask(DELETE_REQUEST, { input: { id: request.id, version: 1 } })).deleteRightsRequest).toBe(true);
  });

  it('have no column for a text that would tell what happened', async () => {
    const columns = await api.owner.query(
      `SELECT column_name FROM information_schema.columns WHERE table_name IN ('privacy_breach', 'rights_request') AND data_type IN ('text', 'character varying', 'jsonb')`,
    );
    expect(columns).toEqual([]);
  });
});
