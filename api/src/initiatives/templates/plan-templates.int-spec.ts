import { addNews, addPlan, arrange, type PlanOfWorld } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const LIST = '{ planTemplates { id title summary networkName year canWithdraw initiatives { title purpose milestones { kind title dueOn } } } }';
const SHARE = 'mutation ($input: SharePlanInput!) { sharePlan(input: $input) { id title canWithdraw initiatives { title } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawPlanTemplate(id: $id) }';
const USE = 'mutation ($input: UsePlanTemplateInput!) { usePlanTemplate(input: $input) { id year initiativesCount } }';

describe('a template of a plan', () => {
  let api: TestApi;
  let world: World;
  let plan: PlanOfWorld;
  let coordinator: Caller;
  let foreign: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 3 });
    coordinator = await api.as(world.people.coordinator);
    foreign = await api.as(world.people.foreignCoordinator);
  });

  const input = (more: Record<string, unknown> = {}) => ({ planId: plan.planId, initiativeIds: plan.initiativeIds.slice(0, 2), title: 'Essaimer', ...more });
  const share = async (more: Record<string, unknown> = {}): Promise<string> => (await coordinator.ask(SHARE, { input: input(more) })).sharePlan.id;
  const listed = async (who: Caller, id: string) => (await who.ask(LIST)).planTemplates.find((template: { id: string }) => template.id === id);
  const use = (id: string, more: Record<string, unknown> = {}) => ({
    input: { templateId: id, networkId: world.otherNetworkId, year: 2028, title: 'Plan 2028', places: [0, 1], ...more },
  });

  it('holds titles, purposes and milestones, and nothing of a CCAS, a person or money', async () => {
    const [first] = plan.initiativeIds as [string];
    await arrange(
      api.owner,
      `UPDATE initiative SET purpose = 'Pour tous', owner_account_id = $2, deputy_name = 'Une Suppléante', weather = 'secured', weather_text = 'Temps secret' WHERE id = $1`,
      [first, world.people.director],
    );
    await arrange(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on, evidence) VALUES ($1, 'deliverable', 'Guide', '2026-02-28', 'Preuve secrète')`,
      [first],
    );
    await arrange(api.owner, `INSERT INTO funding_line (initiative_id, funder_id, sought_cents, label) VALUES ($1, $2, 7654321, 'Subvention secrète')`, [
      first,
      world.funderId,
    ]);
    await addNews(api.owner, first, world.ccasIds[0] as string, { note: 'Note secrète' });
    const id = await share({ summary: 'Ce qui a marché' });
    expect(await listed(foreign, id)).toMatchObject({
      ...{ title: 'Essaimer', summary: 'Ce qui a marché', year: 2026, canWithdraw: false },
      initiatives: [
        { title: 'Initiative 1', purpose: 'Pour tous', milestones: [{ kind: 'deliverable', title: 'Guide', dueOn: '2026-02-28' }] },
        { title: 'Initiative 2', purpose: null, milestones: [] },
      ],
    });
    const [{ kept }] = (await api.owner.query('SELECT row_to_json(t)::text AS kept FROM plan_template t WHERE id = $1', [id])) as [{ kept: string }];
    for (const secret of ['secret', 'Suppléante', 'Recteur', '7654321', world.people.director, world.funderId, ...world.ccasIds])
      expect(kept).not.toContain(secret);
  });

  it('is used by another network: new initiatives of its own plan, with milestones in their year, tied to nothing', async () => {
    const [first] = plan.initiativeIds as [string];
    await arrange(api.owner, `UPDATE initiative SET starts_on = '2026-01-05', ends_on = '2026-12-31' WHERE id = $1`, [first]);
    await arrange(api.owner, `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Plénière', '2026-03-29')`, [first]);
    const id = await share();
    expect((await foreign.ask(USE, use(id))).usePlanTemplate).toMatchObject({ year: 2028, initiativesCount: 2 });
    const made = await api.owner.query(
      `SELECT i.number, i.title, i.starts_on::text, i.ends_on::text, i.carried_over_from_id, (SELECT max(m.due_on)::text FROM milestone m WHERE m.initiative_id = i.id) AS due
         FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1 ORDER BY i.number`,
      [world.otherNetworkId],
    );
    expect(made).toEqual([
      { number: 1, title: 'Initiative 1', starts_on: '2028-01-05', ends_on: '2028-12-31', carried_over_from_id: null, due: '2028-03-29' },
      { number: 2, title: 'Initiative 2', starts_on: null, ends_on: null, carried_over_from_id: null, due: null },
    ]);
    expect((await foreign.ask(USE, use(id, { places: [1] }))).usePlanTemplate.initiativesCount).toBe(3);
    for (const places of [[2], [-1], [0, 7]]) expect(await foreign.refusal(USE, use(id, { places }))).toBe('INVALID_INPUT');
  });

  it('is shared and withdrawn by who leads its network, withdrawn too by who looks after the instance; what was made from it stays', async () => {
    const id = await share();
    expect(await foreign.refusal(SHARE, { input: input() })).toBe('NOT_FOUND');
    expect(await foreign.refusal(WITHDRAW, { id })).toBe('NOT_FOUND');
    for (const who of ['referent', 'director', 'dpo', 'funder'] as const) {
      const caller = await api.as(world.people[who]);
      expect([await caller.refusal(SHARE, { input: input() }), await caller.refusal(LIST), await caller.refusal(WITHDRAW, { id })]).toEqual(
        Array(3).fill('NOT_ALLOWED'),
      );
    }
    const admin = await api.as(world.people.admin);
    expect(await listed(admin, id)).toMatchObject({ canWithdraw: true });
    expect(await admin.refusal(SHARE, { input: input() })).toBe('NOT_ALLOWED');
    await foreign.ask(USE, use(id));
    expect((await admin.ask(WITHDRAW, { id })).withdrawPlanTemplate).toBe(true);
    expect([await coordinator.refusal(WITHDRAW, { id }), await foreign.refusal(USE, use(id))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(
      await api.owner.query('SELECT count(*)::int AS n FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1', [world.otherNetworkId]),
    ).toEqual([{ n: 2 }]);
  });

  it('takes initiatives of one plan alone, that are not archived, and is used in a plan of one’s own network alone', async () => {
    const other = await addPlan(api.owner, world, { year: 2025, initiatives: 1 });
    for (const initiativeIds of [[plan.initiativeIds[0], other.initiativeIds[0]], ['x']])
      expect(await coordinator.refusal(SHARE, { input: input({ initiativeIds }) })).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(SHARE, { input: input({ initiativeIds: [] }) })).toBe('NO_INITIATIVE_CHOSEN');
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [plan.initiativeIds[0]]);
    expect(await coordinator.refusal(SHARE, { input: input() })).toBe('INVALID_INPUT');
    const id = await share({ initiativeIds: [plan.initiativeIds[1]] });
    expect(await coordinator.refusal(USE, use(id, { places: [0] }))).toBe('NOT_FOUND');
  });
});
