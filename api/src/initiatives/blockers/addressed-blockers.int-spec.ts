import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const UPDATE = `mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) {
  blocker blockerAddressee { accountId name } blockerLiftedBy blockerLiftsWhen blockerReviewOn blockerReviewNote canLift version } }`;
const POSTPONE = 'mutation ($input: PostponeBlockerInput!) { postponeBlocker(input: $input) { blockerReviewOn blockerReviewNote canUpdate canLift version } }';
const LIFT = 'mutation ($input: LiftBlockerInput!) { liftBlocker(input: $input) { blocker blockerAddressee { name } blockerReviewOn blockerOutcome version } }';
const WHO = `query ($initiativeId: ID!, $ccasId: ID!) { blockerAddressees(initiativeId: $initiativeId, ccasId: $ccasId) { accountId name roles mailTrouble } }`;
const CELL =
  'query ($initiativeId: ID!, $ccasId: ID!) { adoption(initiativeId: $initiativeId, ccasId: $ccasId) { blockerAddressee { name } blockerLiftsWhen canLift } }';
const LIST = `query ($networkId: ID!, $isAddressed: Boolean! = false, $isOverdue: Boolean! = false, $holder: String, $order: BlockerOrder! = age) {
  blockers(networkId: $networkId, isAddressed: $isAddressed, isOverdue: $isOverdue, holder: $holder, order: $order) {
    overdueCount holders { accountId name count } items { text isAddressedToViewer isOverdue canLift } } }`;
const DUE = 'query ($networkId: ID!) { deadlines(networkId: $networkId) { items { kind dueOn isOverdue } } }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind count } } }';

type Who = keyof World['people'];

describe('a blocker that is addressed', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [initiativeId = ''] = (await addPlan(api.owner, world)).initiativeIds;
  });

  const cell = (ccas = 0) => ({ initiativeId, ccasId: world.ccasIds[ccas] ?? '' });
  const as = (who: Who) => api.as(world.people[who]);
  const block = async (who: Who, change: object, ccas = 0) =>
    (await (await as(who)).ask(UPDATE, { input: { ...cell(ccas), version: null, stage: 'informed', blocker: 'Crédits', ...change } })).updateAdoption;
  const list = async (who: Who, variables: object = {}) => (await (await as(who)).ask(LIST, { networkId: world.networkId, ...variables })).blockers;
  const texts = async (who: Who, variables: object = {}) => (await list(who, variables)).items.map(({ text }: { text: string }) => text);
  const told = async (): Promise<string[]> =>
    (
      await api.owner.query(`SELECT account_id FROM notification WHERE kind = 'blocker_addressed' AND subject_id::text = $1 AND ccas_id = $2`, [
        initiativeId,
        cell().ccasId,
      ])
    ).map(({ account_id: id }: { account_id: string }) => id);
  const cardOf = async (who: Who) =>
    (await (await as(who)).ask(HOME, { networkId: world.networkId })).home.attention.find(({ kind }: { kind: string }) => kind === 'blockers_to_lift')?.count ??
    0;

  it('names somebody who reads the place, what lifts it and when to look again', async () => {
    const condition = { blockerLiftsWhen: 'Vote du conseil', blockerReviewOn: '2026-12-15' };
    expect(await block('director', { blockerAddresseeId: world.people.referent, ...condition })).toMatchObject({
      blockerAddressee: { accountId: world.people.referent, name: 'Rémi Férent' },
      blockerLiftedBy: 'Rémi Férent',
      ...condition,
      canLift: true,
      version: 1,
    });
    expect(await texts('referent', { isAddressed: true })).toEqual(['Crédits']);
    expect(await texts('coordinator', { isAddressed: true })).toEqual([]);
    expect(await texts('coordinator', { holder: world.people.referent })).toEqual(['Crédits']);
    expect([await cardOf('referent'), await cardOf('coordinator')]).toEqual([1, 0]);
    expect(await told()).toEqual([world.people.referent]);
    await (await as('director')).ask(UPDATE, { input: { ...cell(), version: 1, note: 'Encore' } });
    expect(await told()).toEqual([world.people.referent]);
    const due = async (who: Who) => (await (await as(who)).ask(DUE, { networkId: world.networkId })).deadlines.items;
    expect(await due('coordinator')).toEqual([]);
    api.clock.instant = new Date('2026-12-16T09:00:00Z');
    try {
      expect(await due('coordinator')).toEqual([{ kind: 'blocker_review', dueOn: '2026-12-15', isOverdue: true }]);
      expect(await list('director', { isOverdue: true })).toMatchObject({ overdueCount: 1, items: [{ text: 'Crédits', isOverdue: true }] });
    } finally {
      api.clock.instant = new Date('2026-11-23T09:00:00Z');
    }
  });

  it('is addressed to nobody who does not read the place: a neighbour, a DPO, another network, an unknown account', async () => {
    const director = await as('director');
    const { otherDirector, dpo, funder, foreignCoordinator, nobody } = world.people;
    for (const blockerAddresseeId of [otherDirector, dpo, funder, foreignCoordinator, nobody, crypto.randomUUID(), 'x']) {
      const input = { ...cell(), version: null, stage: 'informed', blocker: 'Crédits', blockerAddresseeId };
      const { errors } = await director.send(UPDATE, { input });
      expect(errors?.[0]?.extensions['fields']).toEqual([{ path: 'blockerAddresseeId', reason: 'UNKNOWN_REFERENCE' }]);
    }
    const offered = (await director.ask(WHO, cell())).blockerAddressees;
    expect(offered.map(({ name }: { name: string }) => name)).toEqual(['Coline Tribu', 'Cora Dina', 'Diane Recteur', 'Rémi Férent']);
    for (const who of ['otherDirector', 'dpo', 'funder'] as const) expect(await (await as(who)).refusal(WHO, cell())).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(WHO, cell())).toBe('NOT_FOUND');
  });

  it('keeps the names that were written, and gives way to a name or an account', async () => {
    await addNews(api.owner, initiativeId, cell().ccasId, { blocker: 'Ancien', blocker_lifted_by: 'La DSI', blocked_since: '2026-11-01' });
    expect(await texts('coordinator', { holder: 'La DSI' })).toEqual(['Ancien']);
    const director = await as('director');
    const change = async (version: number, fields: object) => (await director.ask(UPDATE, { input: { ...cell(), version, ...fields } })).updateAdoption;
    expect(await change(1, { note: 'Rien' })).toMatchObject({ blockerLiftedBy: 'La DSI', blockerAddressee: null });
    expect(await change(2, { blockerAddresseeId: world.people.coordinator, blockerLiftedBy: 'Cora Dina' })).toMatchObject({
      blockerLiftedBy: 'Cora Dina',
      blockerAddressee: { name: 'Cora Dina' },
    });
    expect(await change(3, { blockerLiftedBy: 'Cora Dina' })).toMatchObject({ blockerAddressee: { name: 'Cora Dina' } });
    expect(await change(3, { blockerLiftedBy: 'Le maire' })).toMatchObject({ blockerLiftedBy: 'Le maire', blockerAddressee: null });
    expect(await director.refusal(UPDATE, { input: { ...cell(), version: 4, blockerReviewOn: '2026-10-22' } })).toBe('INVALID_INPUT');
    expect(await change(4, { blocker: null })).toMatchObject({ blockerLiftedBy: null, blockerReviewOn: null });
  });

  it('is put off and lifted by whom it is addressed to, also beyond her perimeter, from what she saw', async () => {
    await block('coordinator', { blockerAddresseeId: world.people.referent, blockerReviewOn: '2026-12-01' }, 2);
    const referent = await as('referent');
    expect(await referent.refusal(UPDATE, { input: { ...cell(2), version: 1, note: 'x' } })).toBe('NOT_ALLOWED');
    expect(await referent.refusal(POSTPONE, { input: { ...cell(2), version: 1, reviewOn: '2026-11-01' } })).toBe('INVALID_INPUT');
    expect(await referent.refusal(POSTPONE, { input: { ...cell(2), version: 9, reviewOn: '2027-01-10' } })).toBe('STALE_VERSION');
    expect((await referent.ask(POSTPONE, { input: { ...cell(2), version: 1, reviewOn: '2027-01-10', note: 'Vu le maire' } })).postponeBlocker).toEqual({
      blockerReviewOn: '2027-01-10',
      blockerReviewNote: 'Vu le maire',
      canUpdate: false,
      canLift: true,
      version: 2,
    });
    for (const who of ['director', 'otherDirector', 'contributor'] as const)
      expect(await (await as(who)).refusal(POSTPONE, { input: { ...cell(2), version: 2, reviewOn: '2027-02-10' } })).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(LIFT, { input: { ...cell(2), version: 2 } })).toBe('NOT_FOUND');
    expect((await referent.ask(LIFT, { input: { ...cell(2), version: 2, outcome: 'Voté' } })).liftBlocker).toEqual({
      blocker: null,
      blockerAddressee: null,
      blockerReviewOn: null,
      blockerOutcome: 'Voté',
      version: 3,
    });
    expect(await referent.refusal(POSTPONE, { input: { ...cell(2), version: 3, reviewOn: '2027-02-10' } })).toBe('NOT_ALLOWED');
  });

  it('tells the neighbour’s director nothing, and its addressee no more once her role has ended', async () => {
    await block('coordinator', { blockerAddresseeId: world.people.otherDirector, blockerLiftsWhen: 'Vote' }, 1);
    expect((await (await as('director')).ask(CELL, cell(1))).adoption).toEqual({ blockerAddressee: null, blockerLiftsWhen: null, canLift: false });
    expect(await cardOf('otherDirector')).toBe(1);
    await arrange(api.owner, `UPDATE role_assignment SET ccas_id = $2 WHERE account_id = $1`, [world.people.otherDirector, world.ccasIds[2]]);
    expect(await cardOf('otherDirector')).toBe(0);
    expect(await texts('otherDirector', { isAddressed: true })).toEqual([]);
    expect(await (await as('otherDirector')).refusal(LIFT, { input: { ...cell(1), version: 1 } })).toBe('NOT_ALLOWED');
  });

  it('is read by person, by EPT or by the day on which to look at it', async () => {
    await block('coordinator', { blocker: 'A', blockerAddresseeId: world.people.referent, blockerReviewOn: '2027-02-01' }, 0);
    await block('coordinator', { blocker: 'B', blockerLiftedBy: 'Le maire', blockerReviewOn: '2026-12-01' }, 1);
    await block('coordinator', { blocker: 'C', blockerAddresseeId: world.people.coordinator }, 2);
    expect(await texts('coordinator', { order: 'person' })).toEqual(['C', 'B', 'A']);
    expect(await texts('coordinator', { order: 'review' })).toEqual(['B', 'C', 'A']);
    expect(await texts('coordinator', { order: 'ept' })).toEqual(['C', 'A', 'B']);
    expect((await list('coordinator')).holders.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
      ['Cora Dina', 1],
      ['Le maire', 1],
      ['Rémi Férent', 1],
    ]);
  });
});
