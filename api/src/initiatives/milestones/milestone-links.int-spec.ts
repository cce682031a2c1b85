import { addPlan, arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const CREATE = 'mutation ($input: CreateMilestoneInput!) { createMilestone(input: $input) { id version waitsFor { title } } }';
const UPDATE =
  'mutation ($input: UpdateMilestoneInput!) { updateMilestone(input: $input) { version dueOn waitsFor { id title dueOn initiative { number } } } }';
const DELETE = 'mutation ($input: DeleteMilestoneInput!) { deleteMilestone(input: $input) }';
const INITIATIVE = 'query ($id: ID!) { initiative(id: $id) { milestones { id version waitsFor { title } } } }';
const JOURNAL = `query ($id: ID!) { journal(about: initiative, id: $id, take: 50) { items { subjectType action changes { field from to } } } }`;

describe('what a milestone waits for', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let initiativeIds: readonly string[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    ({ initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 }));
    coordinator = await api.as(world.people.coordinator);
  });

  const add = async (title: string, waitsForIds: readonly string[] = [], at = 0): Promise<string> =>
    (await coordinator.ask(CREATE, { input: { initiativeId: initiativeIds[at], kind: 'milestone', title, dueOn: '2026-12-31', waitsForIds } })).createMilestone
      .id;
  const wait = (id: string, version: number, waitsForIds: readonly string[], caller = coordinator) =>
    caller.send(UPDATE, { input: { id, version, waitsForIds } });

  it('is written with it, in the same version, and told by its day and initiative', async () => {
    const [guide, launch] = [await add('Guide'), await add('Lancement', [], 1)];
    const { data } = await wait(launch, 1, [guide]);
    expect(data?.['updateMilestone']).toEqual({
      version: 2,
      dueOn: '2026-12-31',
      waitsFor: [{ id: guide, title: 'Guide', dueOn: '2026-12-31', initiative: { number: 1 } }],
    });
    // the same again changes nothing
    expect((await wait(launch, 2, [guide, guide])).data?.['updateMilestone']).toMatchObject({ version: 2 });
    const stale = await wait(launch, 1, []);
    expect(stale.errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { version: 2, waitsFor: [{ title: 'Guide' }] } } });
    expect((await coordinator.ask(UPDATE, { input: { id: launch, version: 2, dueOn: '2027-01-01' } })).updateMilestone).toMatchObject({
      waitsFor: [{ title: 'Guide' }],
    });
    expect((await wait(launch, 3, [])).data?.['updateMilestone']).toMatchObject({ version: 4, waitsFor: [] });
  });

  it('is told in the history of the initiative by the titles of milestones', async () => {
    const guide = await add('Guide');
    await add('Lancement', [guide]);
    const { journal } = await coordinator.ask(JOURNAL, { id: initiativeIds[0] });
    expect(journal.items[0]).toEqual({
      subjectType: 'milestone_dependency',
      action: 'created',
      changes: expect.arrayContaining([
        { field: 'milestone_id', from: null, to: 'Lancement' },
        { field: 'awaited_id', from: null, to: 'Guide' },
      ]),
    });
  });

  it('is never itself, nor in a circle, which is told by its titles', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')];
    await wait(b, 1, [a]);
    await wait(c, 1, [b]);
    const { errors } = await wait(a, 1, [c]);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'MILESTONE_LOOP', params: { titles: ['A', 'C', 'B', 'A'] } });
    expect((await wait(a, 1, [a])).errors?.[0]?.extensions).toMatchObject({ reason: 'MILESTONE_LOOP', params: { titles: ['A', 'A'] } });
    // nothing of it was kept
    expect((await coordinator.ask(INITIATIVE, { id: initiativeIds[0] })).initiative.milestones).toContainEqual({ id: a, version: 1, waitsFor: [] });
  });

  it('closes no circle when two persons write a half of it each, at once', async () => {
    const [a, b, c, d] = [await add('A'), await add('B'), await add('C'), await add('D')];
    await wait(b, 1, [c]);
    await wait(d, 1, [a]);
    const answers = await Promise.all([wait(a, 1, [b]), wait(c, 1, [d])]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['reason'] ?? 'written').sort()).toEqual(['MILESTONE_LOOP', 'written']);
  });

  it('is a milestone of its own network, also where another network holds the same CCAS', async () => {
    const own = await add('A');
    const [network] = await arrange<{ id: string }>(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
      world.eptIds[0],
    ]);
    const near = await addPlan(api.owner, { ...world, networkId: network?.id ?? '' });
    const [theirs] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Leur jalon', '2026-10-01') RETURNING id`,
      [near.initiativeIds[0]],
    );
    for (const unknown of [theirs?.id ?? '', 'x', initiativeIds[0] ?? '', '00000000-0000-4000-8000-000000000000']) {
      const { errors } = await wait(own, 1, [unknown]);
      expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', fields: [{ path: 'waitsForIds.0', reason: 'UNKNOWN_REFERENCE' }] });
      expect(JSON.stringify(errors)).not.toContain('Leur jalon');
    }
    expect(
      (
        await wait(
          own,
          1,
          Array.from({ length: 21 }, () => own),
        )
      ).errors?.[0]?.extensions,
    ).toMatchObject({ reason: 'INVALID_INPUT' });
    expect((await coordinator.send(UPDATE, { input: { id: own, version: 1, waitsForIds: null } })).errors?.[0]?.extensions).toMatchObject({
      reason: 'INVALID_INPUT',
    });
  });

  it('is written by the coordination alone', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const input = { id: a, version: 1, waitsForIds: [b] };
    for (const who of ['director', 'referent', 'contributor', 'dpo', 'funder'] as const)
      expect([who, await (await api.as(world.people[who])).refusal(UPDATE, { input })]).toEqual([who, 'NOT_ALLOWED']);
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(UPDATE, { input })).toBe('NOT_FOUND');
  });

  it('goes with the milestone that goes, on both sides', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const c = await add('C', [b]);
    await wait(b, 1, [a]);
    expect((await coordinator.ask(DELETE, { input: { id: b, version: 2 } })).deleteMilestone).toBe(true);
    const { initiative } = await coordinator.ask(INITIATIVE, { id: initiativeIds[0] });
    expect(initiative.milestones).toEqual(
      expect.arrayContaining([
        { id: a, version: 1, waitsFor: [] },
        { id: c, version: 1, waitsFor: [] },
      ]),
    );
  });
});
