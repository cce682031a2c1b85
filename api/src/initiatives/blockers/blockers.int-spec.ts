import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const LIST = `query ($networkId: ID!, $scope: ScopeInput, $isMine: Boolean! = false) { blockers(networkId: $networkId, scope: $scope, isMine: $isMine) {
  totalCount oldCount items { text since isOld liftedBy phone version canLift ccas { id } initiative { id number } }
} }`;
const LIFT = 'mutation ($input: LiftBlockerInput!) { liftBlocker(input: $input) { blocker blockerOutcome version } }';
const UPDATE = 'mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { blocker blockerLiftedBy blockedSince blockerOutcome version } }';
const DUE = 'query ($networkId: ID!) { deadlines(networkId: $networkId) { items { kind dueOn isOverdue label actId ccas { id } } } }';

describe('blockers', () => {
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
    const block = (ccas: number, since: string) =>
      addNews(api.owner, initiativeId, world.ccasIds[ccas] ?? '', { blocker: `Budget ${ccas}`, blocker_lifted_by: 'Le maire', blocked_since: since });
    await block(0, '2026-10-23');
    await block(1, '2026-10-24');
    await block(2, '2026-11-20');
  });

  const list = async (who: keyof World['people'], variables: object = {}) =>
    (await (await api.as(world.people[who])).ask(LIST, { networkId: world.networkId, ...variables })).blockers;
  const texts = async (who: keyof World['people'], variables: object = {}) => (await list(who, variables)).items.map(({ text }: { text: string }) => text);

  it('are shown to who reads what each CCAS tells, the oldest first, and marked after thirty days', async () => {
    const page = await list('coordinator');
    expect(page).toMatchObject({ totalCount: 3, oldCount: 1 });
    expect(page.items.map(({ since, isOld, liftedBy }: Record<string, unknown>) => [since, isOld, liftedBy])).toEqual([
      ['2026-10-23', true, 'Le maire'],
      ['2026-10-24', false, 'Le maire'],
      ['2026-11-20', false, 'Le maire'],
    ]);
    expect(await texts('director')).toEqual(['Budget 0']);
    expect(await texts('referent', { isMine: true })).toEqual(['Budget 0', 'Budget 1']);
    expect(await texts('coordinator', { scope: { ccas: world.ccasIds[1] } })).toEqual(['Budget 1']);
    expect(await texts('director', { scope: { ccas: world.ccasIds[1] } })).toEqual([]);
  });

  it('are not for a DPO, a funder nor another network', async () => {
    const refusal = async (who: keyof World['people']) => (await api.as(world.people[who])).refusal(LIST, { networkId: world.networkId });
    for (const who of ['dpo', 'funder', 'nobody'] as const) expect(await refusal(who)).toBe('NOT_ALLOWED');
    expect(await refusal('foreignCoordinator')).toBe('NOT_FOUND');
  });

  it('go with an initiative that is archived or carried over', async () => {
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [initiativeId]);
    expect(await texts('coordinator')).toEqual([]);
  });

  it('are lifted with what lifted them, once, and taken back as they stood', async () => {
    const director = await api.as(world.people.director);
    const cell = { initiativeId, ccasId: world.ccasIds[0] };
    expect(await director.refusal(LIFT, { input: { ...cell, version: 9 } })).toBe('STALE_VERSION');
    const { liftBlocker: lifted } = await director.ask(LIFT, { input: { ...cell, version: 1, outcome: 'Crédits votés' } });
    expect(lifted).toEqual({ blocker: null, blockerOutcome: 'Crédits votés', version: 2 });
    expect(await texts('coordinator')).toEqual(['Budget 1', 'Budget 2']);
    expect(await director.refusal(LIFT, { input: { ...cell, version: 2 } })).toBe('NO_BLOCKER_TO_LIFT');
    const before = { blocker: 'Budget 0', blockerLiftedBy: 'Le maire', blockedSince: '2026-10-23' };
    expect((await director.ask(UPDATE, { input: { ...cell, version: 2, ...before } })).updateAdoption).toEqual({ ...before, blockerOutcome: null, version: 3 });
  });

  it('are lifted by nobody at a CCAS that is not theirs', async () => {
    const input = { initiativeId, ccasId: world.ccasIds[2], version: 1 };
    for (const who of ['director', 'referent', 'dpo', 'funder'] as const)
      expect(await (await api.as(world.people[who])).refusal(LIFT, { input })).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(LIFT, { input })).toBe('NOT_FOUND');
  });

  it('come due for a look after thirty days, to who reads them; milestones to all who read the plan', async () => {
    await arrange(api.owner, `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Comité', '2026-12-01')`, [initiativeId]);
    const due = async (who: keyof World['people']) =>
      (await (await api.as(world.people[who])).ask(DUE, { networkId: world.networkId })).deadlines.items.map(
        ({ kind, dueOn, isOverdue, ccas }: { kind: string; dueOn: string; isOverdue: boolean; ccas: { id: string } | null }) =>
          `${kind} ${dueOn}${isOverdue ? ' late' : ''}${ccas ? '' : ' network'}`,
      );
    const milestone = 'initiative_milestone 2026-12-01 network';
    expect(await due('coordinator')).toEqual(['blocker_review 2026-11-22 late', 'blocker_review 2026-11-23', milestone]);
    expect(await due('director')).toEqual(['blocker_review 2026-11-22 late', milestone]);
    expect(await due('dpo')).toEqual([milestone]);
  });
});
