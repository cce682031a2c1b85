import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';

const FIELDS =
  'id version point title description owner { accountId name } dueOn priority ccasCount doneCount isLate canUpdate abandonedReason ccas { id doneOn version canComplete ccas { id } }';
const CREATE = `mutation ($input: CreatePrivacyActionInput!) { createPrivacyAction(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdatePrivacyActionInput!) { updatePrivacyAction(input: $input) { ${FIELDS} } }`;
const COMPLETE = `mutation ($input: CompletePrivacyActionInput!) { completePrivacyAction(input: $input) { ${FIELDS} } }`;
const LIST = `query ($networkId: ID!, $mine: Boolean, $late: Boolean, $withClosed: Boolean, $point: PrivacyPoint, $ccasId: ID, $scope: ScopeInput) {
  privacyActions(networkId: $networkId, mine: $mine, late: $late, withClosed: $withClosed, point: $point, ccasId: $ccasId, scope: $scope) { totalCount items { ${FIELDS} } } }`;
const OWNERS = 'query ($networkId: ID!) { privacyActionOwners(networkId: $networkId) { accountId name } }';

describe('the plan of actions', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let director: Caller;
  let otherDirector: Caller;
  let first: string;
  let second: string;
  let third: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [first = '', second = '', third = ''] = world.ccasIds;
    coordinator = await api.as(world.people.coordinator);
    director = await api.as(world.people.director);
    otherDirector = await api.as(world.people.otherDirector);
  });

  const action = (ccasIds: string[], more: Record<string, unknown> = {}) => ({
    input: { networkId: world.networkId, ccasIds, title: 'Revoir le registre', priority: 1, dueOn: '2026-12-31', point: 'register', ...more },
  });
  const titles = async (who: Caller, filter: Record<string, unknown> = {}): Promise<string[]> =>
    (await who.ask(LIST, { networkId: world.networkId, ...filter })).privacyActions.items.map(({ title }: { title: string }) => title);

  it('pools one action for several CCAS, each of which does it on its own day', async () => {
    const { createPrivacyAction: pooled } = await coordinator.ask(CREATE, action([first, second]));
    expect(pooled).toMatchObject({ ccasCount: 2, doneCount: 0, canUpdate: true });
    const mine = (await director.ask(LIST, { networkId: world.networkId })).privacyActions.items[0];
    expect(mine).toMatchObject({ ccasCount: 2, doneCount: null, canUpdate: false, ccas: [{ ccas: { id: first }, canComplete: true }] });
    const [here] = mine.ccas;
    const contributor = await api.as(world.people.contributor);
    expect(await contributor.refusal(COMPLETE, { input: { id: here.id, version: 1, doneOn: '2026-11-24' } })).toBe('INVALID_INPUT');
    const { completePrivacyAction: done } = await contributor.ask(COMPLETE, { input: { id: here.id, version: 1, doneOn: '2026-11-20' } });
    expect(done).toMatchObject({ doneCount: null, ccas: [{ doneOn: '2026-11-20', version: 2 }] });
    expect(await director.refusal(COMPLETE, { input: { id: here.id, version: 1, doneOn: null } })).toBe('STALE_VERSION');
    expect(await otherDirector.refusal(COMPLETE, { input: { id: here.id, version: 2, doneOn: null } })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.referent)).refusal(COMPLETE, { input: { id: here.id, version: 2, doneOn: null } })).toBe('NOT_FOUND');
    expect(await titles(director)).toEqual([]);
    expect(await titles(otherDirector)).toEqual(['Revoir le registre']);
  });

  it('tells how many have done it over none that the viewer does not read, or over five', async () => {
    const others = await addCcas(api.owner, world, 1, ['Dormeuil', 'Épinoy', 'Fresnes']);
    const countOf = async (who: Caller): Promise<number | null> => (await who.ask(LIST, { networkId: world.networkId })).privacyActions.items[0].doneCount;
    const { createPrivacyAction: pooled } = await coordinator.ask(CREATE, action([first, second, third, ...others.slice(0, 2)]));
    expect([await countOf(director), await countOf(coordinator)]).toEqual([null, 0]);
    await coordinator.ask(UPDATE, { input: { id: pooled.id, version: pooled.version, ccasIds: [first, second, third, ...others] } });
    expect([await countOf(director), await countOf(coordinator)]).toEqual([0, 0]);
  });

  it('keeps the evidence of each CCAS to the CCAS and its DPO', async () => {
    const { createPrivacyAction: pooled } = await coordinator.ask(CREATE, action([first, second]));
    const parentId = pooled.ccas.find(({ ccas }: { ccas: { id: string } }) => ccas.id === first).id;
    const files = 'query ($id: ID!) { files(parentType: "privacy_action_ccas", parentId: $id) { canWrite items { id } } }';
    for (const who of [director, await api.as(world.people.dpo)]) expect((await who.ask(files, { id: parentId })).files).toEqual({ canWrite: true, items: [] });
    for (const who of [coordinator, otherDirector]) expect(await who.refusal(files, { id: parentId })).toBe('NOT_FOUND');
  });

  it('lets a director plan for their own CCAS alone', async () => {
    expect((await director.ask(CREATE, action([first]))).createPrivacyAction).toMatchObject({ canUpdate: true });
    expect(await director.refusal(CREATE, action([first, second]))).toBe('NOT_ALLOWED');
    expect(await director.refusal(CREATE, action([world.foreignCcasId]))).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.dpo)).refusal(CREATE, action([first, second, third]))).toBeNull();
    for (const who of ['contributor', 'referent', 'funder', 'admin'] as const)
      expect([who, await (await api.as(world.people[who])).refusal(CREATE, action([first]))]).toEqual([who, 'NOT_ALLOWED']);
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(CREATE, action([first]))).toBe('NOT_FOUND');
    expect(await coordinator.refusal(CREATE, action([]))).toBe('INVALID_INPUT');
  });

  it('is changed by who plans for all its CCAS', async () => {
    const { createPrivacyAction: pooled } = await coordinator.ask(CREATE, action([first, second]));
    const change = (version: number, more: Record<string, unknown>) => ({ input: { id: pooled.id, version, ...more } });
    expect(await director.refusal(UPDATE, change(1, { title: 'À moi' }))).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(UPDATE, change(1, { title: 'À moi' }))).toBe('NOT_FOUND');
    const { updatePrivacyAction: moved } = await coordinator.ask(UPDATE, change(1, { ccasIds: [second, third] }));
    expect(moved).toMatchObject({ version: 2, ccasCount: 2 });
    expect(moved.ccas.map(({ ccas }: { ccas: { id: string } }) => ccas.id)).toEqual([second, third]);
    expect(await coordinator.refusal(UPDATE, change(1, { title: 'Autre' }))).toBe('STALE_VERSION');
    const { updatePrivacyAction: given } = await coordinator.ask(UPDATE, change(2, { abandonedReason: 'Doublon' }));
    expect(given).toMatchObject({ abandonedReason: 'Doublon', isLate: false });
    expect(await titles(coordinator)).toEqual([]);
    expect(await titles(coordinator, { withClosed: true })).toEqual(['Revoir le registre']);
  });

  it('has an owner: an account of the network, or a name, never both', async () => {
    const { createPrivacyAction: named } = await director.ask(CREATE, action([first], { owner: { name: 'Le service informatique' } }));
    expect(named.owner).toEqual({ accountId: null, name: 'Le service informatique' });
    const update = (owner: unknown) => ({ input: { id: named.id, version: 1, owner } });
    expect(await director.refusal(UPDATE, update({ accountId: world.people.director, name: 'X' }))).toBe('INVALID_INPUT');
    expect(await director.refusal(UPDATE, update({ accountId: world.people.foreignDirector }))).toBe('INVALID_INPUT');
    expect((await director.ask(UPDATE, update({ accountId: world.people.director }))).updatePrivacyAction.owner.name).toBe('Diane Recteur');
    const names = (await director.ask(OWNERS, { networkId: world.networkId })).privacyActionOwners.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Coline Tribu', 'Cora Dina', 'Delphine Porte', 'Diane Recteur']);
  });

  it('is narrowed to mine, late, a point, a CCAS or an EPT', async () => {
    await coordinator.ask(CREATE, action([first], { title: 'Tard', dueOn: '2026-11-01', owner: { accountId: world.people.coordinator } }));
    await coordinator.ask(CREATE, action([third], { title: 'Est', point: 'security', dueOn: null }));
    expect(await titles(coordinator)).toEqual(['Tard', 'Est']);
    expect(await titles(coordinator, { mine: true })).toEqual(['Tard']);
    expect(await titles(coordinator, { late: true })).toEqual(['Tard']);
    expect(await titles(coordinator, { point: 'security' })).toEqual(['Est']);
    expect(await titles(coordinator, { ccasId: first })).toEqual(['Tard']);
    expect(await titles(coordinator, { scope: { ept: world.eptCodes[1] } })).toEqual(['Est']);
    expect(await titles(await api.as(world.people.referent))).toEqual([]);
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
  });
});
