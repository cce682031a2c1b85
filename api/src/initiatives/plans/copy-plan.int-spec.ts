import { randomUUID } from 'node:crypto';
import { addNews, addPlan, arrange, type PlanOfWorld } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const PREVIEW = `query ($planId: ID!, $year: Int!) { planCopy(planId: $planId, year: $year) {
  year existingTitle rows { id number title outcome owner { name isKept } deputy { name isKept } startsOn endsOn milestonesCount toldCount } } }`;
const COPY = 'mutation ($input: CopyPlanInput!) { copyPlan(input: $input) { id year title initiativesCount } }';

describe('the copy of a plan to a later year', () => {
  let api: TestApi;
  let world: World;
  let plan: PlanOfWorld;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 4 });
    coordinator = await api.as(world.people.coordinator);
  });

  const ids = () => plan.initiativeIds as [string, string, string, string];
  const preview = async (year = 2027) => (await coordinator.ask(PREVIEW, { planId: plan.planId, year })).planCopy;
  const input = (more: Record<string, unknown> = {}) => ({
    ...{ planId: plan.planId, year: 2027, title: 'Plan 2027', reason: 'Le travail continue.', initiativeIds: plan.initiativeIds, hasDates: true },
    ...more,
  });
  const copied = (year = 2027) =>
    api.owner.query(
      `SELECT i.*, i.starts_on::text, i.ends_on::text, f.number AS from_number FROM initiative i JOIN plan p ON p.id = i.plan_id LEFT JOIN initiative f ON f.id = i.carried_over_from_id
        WHERE p.network_id = $1 AND p.year = $2 ORDER BY i.number`,
      [world.networkId, year],
    );

  it('is shown before anything is written: what goes on, what stays behind and why, who is kept', async () => {
    const [first, second, third, fourth] = ids();
    const next = await addPlan(api.owner, world, { year: 2028, initiatives: 1 });
    await arrange(api.owner, 'UPDATE initiative SET carried_over_from_id = $1, carry_over_reason = $2 WHERE id = $3', [third, 'Déjà', next.initiativeIds[0]]);
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [fourth]);
    await arrange(
      api.owner,
      `UPDATE initiative SET owner_account_id = $2, deputy_name = 'Une élue', starts_on = '2024-02-29', ends_on = '2026-12-31' WHERE id = $1`,
      [first, world.people.director],
    );
    await arrange(api.owner, 'UPDATE initiative SET owner_account_id = $2 WHERE id = $1', [second, world.people.otherDirector]);
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.otherDirector]);
    await addNews(api.owner, first, world.ccasIds[0] as string);
    expect(await preview()).toMatchObject({
      year: 2027,
      existingTitle: null,
      rows: [
        {
          number: 1,
          outcome: 'carried',
          owner: { isKept: true },
          deputy: { name: 'Une élue', isKept: true },
          startsOn: '2025-02-28',
          endsOn: '2027-12-31',
          toldCount: 1,
        },
        { number: 2, outcome: 'carried', owner: { isKept: false }, deputy: null },
        { number: 3, outcome: 'carried_before' },
        { number: 4, outcome: 'archived' },
      ],
    });
    expect(await copied()).toEqual([]);
    expect((await preview(2028)).existingTitle).toBe('Plan 2028');
  });

  it('carries over what lasts with the reason, its dates and milestones a year later and to be done; what belongs to the year stays behind', async () => {
    const [first, second] = ids();
    await arrange(
      api.owner,
      `UPDATE initiative SET purpose = 'Pour tous', weather = 'secured', weather_text = 'Bien', starts_on = '2028-02-29', ends_on = '2028-12-31', owner_account_id = $2 WHERE id = $1`,
      [first, world.people.director],
    );
    await arrange(api.owner, `UPDATE initiative SET owner_account_id = $2 WHERE id = $1`, [second, world.people.otherDirector]);
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.otherDirector]);
    await arrange(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on, done_on, evidence) VALUES ($1, 'milestone', 'Plénière', '2026-10-25', '2026-10-25', 'Compte rendu')`,
      [first],
    );
    await arrange(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id, sought_cents) VALUES ($1, $2, 150000)', [first, world.funderId]);
    await addNews(api.owner, first, world.ccasIds[0] as string, { stage: 'committed', last_news_by_id: world.people.director });
    expect((await coordinator.ask(COPY, { input: input({ initiativeIds: [first, second] }) })).copyPlan).toMatchObject({
      ...{ year: 2027, title: 'Plan 2027', initiativesCount: 2 },
    });
    const [one, two] = await copied();
    expect(one).toMatchObject({
      ...{ number: 1, from_number: 1, purpose: 'Pour tous', weather: 'unknown', weather_text: null, starts_on: '2029-02-28', ends_on: '2029-12-31' },
      ...{ carry_over_reason: 'Le travail continue.', owner_account_id: world.people.director },
    });
    expect(two).toMatchObject({ number: 2, owner_account_id: null });
    const rows = (table: string, columns: string) => api.owner.query(`SELECT ${columns} FROM ${table} WHERE initiative_id = $1`, [one.id]);
    expect(await rows('milestone', 'title, due_on::text, done_on, evidence')).toEqual([
      { title: 'Plénière', due_on: '2027-10-25', done_on: null, evidence: null },
    ]);
    expect(await rows('adoption', 'stage, last_news_at')).toEqual([{ stage: 'committed', last_news_at: new Date('2026-11-20T09:00:00Z') }]);
    expect(await rows('funding_line', 'id')).toEqual([]);
  });

  it('keeps what the milestones wait for among themselves, and leaves a blocker with nobody who left: her name stays', async () => {
    const [first, second] = ids();
    await arrange(
      api.owner,
      `WITH m AS (INSERT INTO milestone (initiative_id, kind, title, due_on)
         VALUES ($1, 'milestone', 'Guide', '2026-03-01'), ($1, 'milestone', 'Guide', '2026-04-01'), ($2, 'milestone', 'Lancement', '2026-05-01'), ($3, 'milestone', 'Ailleurs', '2026-06-01')
         RETURNING id, title, due_on)
       INSERT INTO milestone_dependency SELECT x.id, y.id FROM m x JOIN m y ON y.due_on = '2026-04-01' OR y.title = 'Ailleurs' WHERE x.title = 'Lancement'`,
      [first, second, ids()[2]],
    );
    const [gone, there] = [world.people.otherDirector, world.people.director];
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [gone]);
    for (const [at, blocker_addressee_id] of [gone, there].entries())
      await addNews(api.owner, first, world.ccasIds[at] as string, { blocker: 'Budget', blocked_since: '2026-10-01', blocker_addressee_id });
    await coordinator.ask(COPY, { input: input({ initiativeIds: [first, second] }) });
    const waits = await api.owner.query(
      `SELECT m.title, m.due_on::text AS due, a.title AS awaited, a.due_on::text AS "awaitedDue" FROM milestone_dependency d JOIN milestone m ON m.id = d.milestone_id
         JOIN milestone a ON a.id = d.awaited_id JOIN initiative i ON i.id = m.initiative_id JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1 AND p.year = 2027`,
      [world.networkId],
    );
    expect(waits).toEqual([{ title: 'Lancement', due: '2027-05-01', awaited: 'Guide', awaitedDue: '2027-04-01' }]);
    const [one] = await copied();
    const addressed = () =>
      api.owner.query(
        'SELECT ccas_id AS at, blocker_addressee_id AS id, blocker_lifted_by IS NOT NULL AS named FROM adoption WHERE initiative_id = $1 ORDER BY blocker_lifted_by',
        [one.id],
      );
    expect(await addressed()).toEqual([
      { at: world.ccasIds[0], id: null, named: true },
      { at: world.ccasIds[1], id: there, named: false },
    ]);
  });

  it('leaves dates and milestones behind when that is wanted, as a carry-over from the page of one does', async () => {
    const [first] = ids();
    await arrange(api.owner, `UPDATE initiative SET starts_on = '2026-01-01' WHERE id = $1`, [first]);
    await arrange(api.owner, `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Plénière', '2026-10-25')`, [first]);
    await coordinator.ask(COPY, { input: input({ initiativeIds: [first], hasDates: false }) });
    const [one] = await copied();
    expect([one.starts_on, await api.owner.query('SELECT id FROM milestone WHERE initiative_id = $1', [one.id])]).toEqual([null, []]);
  });

  it('adds to the plan of that year when there is one, under numbers that are free, and keeps its title', async () => {
    await addPlan(api.owner, world, { year: 2027, initiatives: 2 });
    expect((await coordinator.ask(COPY, { input: input() })).copyPlan).toMatchObject({ title: 'Plan 2027', initiativesCount: 6 });
    expect((await copied()).map(({ number, from_number }: Record<string, unknown>) => [number, from_number])).toEqual([
      ...[1, 2].map((number) => [number, null]),
      ...[
        [3, 3],
        [4, 4],
        [5, 1],
        [6, 2],
      ],
    ]);
  });

  it('is made once: sent twice by one form it is the same, by two persons at once one is told that the plan has changed', async () => {
    const key = randomUUID();
    const [one, again] = [await coordinator.ask(COPY, { input: input({ key }) }), await coordinator.ask(COPY, { input: input({ key }) })];
    expect(again.copyPlan.id).toBe(one.copyPlan.id);
    expect(await coordinator.refusal(COPY, { input: input() })).toBe('PLAN_COPY_OUTDATED');
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 4 });
    coordinator = await api.as(world.people.coordinator);
    const refusals = await Promise.all([1, 2, 3].map(() => coordinator.refusal(COPY, { input: input() })));
    expect(refusals.sort()).toEqual(['PLAN_COPY_OUTDATED', 'PLAN_COPY_OUTDATED', null].sort());
    expect(await copied()).toHaveLength(4);
  });

  it('is all or nothing: with an initiative that was archived meanwhile, or is of another plan, nothing is written', async () => {
    const [first] = ids();
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [first]);
    expect(await coordinator.refusal(COPY, { input: input() })).toBe('PLAN_COPY_OUTDATED');
    const other = await addPlan(api.owner, world, { year: 2025, initiatives: 1 });
    expect(await coordinator.refusal(COPY, { input: input({ initiativeIds: [plan.initiativeIds[1], other.initiativeIds[0]] }) })).toBe('PLAN_COPY_OUTDATED');
    expect(await coordinator.refusal(COPY, { input: input({ initiativeIds: ['x'] }) })).toBe('PLAN_COPY_OUTDATED');
    expect(await api.owner.query('SELECT id FROM plan WHERE network_id = $1 AND year = 2027', [world.networkId])).toEqual([]);
  });

  it('goes forward only, by who manages the plan: others may not, and for another network it does not exist', async () => {
    for (const year of [2026, 2025]) expect(await coordinator.refusal(COPY, { input: input({ year }) })).toBe('INITIATIVE_CARRY_OVER_BACKWARDS');
    // no date is that far
    expect(await coordinator.refusal(PREVIEW, { planId: plan.planId, year: 2_147_483_647 })).toBe('INITIATIVE_CARRY_OVER_BACKWARDS');
    for (const who of ['referent', 'director', 'dpo', 'funder'] as const)
      for (const refusal of [COPY, PREVIEW].map(async (document) =>
        (await api.as(world.people[who])).refusal(document, { input: input(), planId: plan.planId, year: 2027 }),
      ))
        expect(await refusal).toBe('NOT_ALLOWED');
    const foreign = await api.as(world.people.foreignCoordinator);
    expect([await foreign.refusal(COPY, { input: input() }), await foreign.refusal(PREVIEW, { planId: plan.planId, year: 2027 })]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await coordinator.refusal(COPY, { input: input({ planId: 'x' }) })).toBe('NOT_FOUND');
  });
});
