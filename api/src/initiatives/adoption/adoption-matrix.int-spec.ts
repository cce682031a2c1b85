import { decodeNewsWeeks, decodeStage } from '@maillage/domain';
import { addNews, addPlan, arrange, type PlanOfWorld } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const MATRIX = `query ($planId: ID!) { adoptionMatrix(planId: $planId) {
  plan { id year isCurrent } weeksWithoutNewsLimit
  ccas { id communeName eptId eptName canUpdate }
  rows { id number title weather lateMilestonesCount recommendationNumbers ownerName stages blocked newsWeeks }
} }`;
const OF_CCAS = `query ($ccasId: ID!, $planId: ID!) { ccasAdoptions(ccasId: $ccasId, planId: $planId) { id stage initiative { number planYear } canUpdate } }`;

describe('the matrix', () => {
  let api: TestApi;
  let world: World;
  let plan: PlanOfWorld;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 3 });
  });

  it('orders the CCAS by EPT, then commune, and gives each cell its three characters', async () => {
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const [first = '', second = ''] = plan.initiativeIds;
    await addNews(api.owner, first, aubigny, { stage: 'in_place', last_news_at: '2026-11-22T09:00:00Z' });
    await addNews(api.owner, first, clairval, { stage: 'committed', last_news_at: '2026-08-01T09:00:00Z', blocker: 'Budget', blocked_since: '2026-08-01' });
    await addNews(api.owner, second, bellerive, { stage: 'not_concerned', not_concerned_reason: 'Petite commune', last_news_at: '2024-01-01T09:00:00Z' });

    const { adoptionMatrix } = await (await as('coordinator')).ask(MATRIX, { planId: plan.planId });
    expect(adoptionMatrix.ccas.map(({ communeName, eptName }: { communeName: string; eptName: string }) => `${eptName} ${communeName}`)).toEqual([
      'EPT Est Clairval',
      'EPT Ouest Aubigny',
      'EPT Ouest Bellerive',
    ]);
    expect(adoptionMatrix.rows).toMatchObject([
      { number: 1, stages: 'ep.', blocked: '100', newsWeeks: 'g0.' },
      { number: 2, stages: '..n', blocked: '000', newsWeeks: '..z' },
      { number: 3, stages: '...', blocked: '000', newsWeeks: '...' },
    ]);
    expect(Array.from(adoptionMatrix.rows[0].stages as string, decodeStage)).toEqual(['committed', 'in_place', null]);
    expect(Array.from(adoptionMatrix.rows[0].newsWeeks as string, decodeNewsWeeks)).toEqual([16, 0, null]);
    expect(adoptionMatrix).toMatchObject({ plan: { year: 2026, isCurrent: true }, weeksWithoutNewsLimit: 8 });
  });

  it('shows a director the stages of all, and the blocker of her own CCAS alone', async () => {
    const [own = '', other = ''] = world.ccasIds;
    const blocked = { stage: 'volunteer', blocker: 'Budget', blocked_since: '2026-11-01' };
    for (const ccasId of [own, other]) await addNews(api.owner, plan.initiativeIds[0] ?? '', ccasId, blocked);
    const { adoptionMatrix } = await (await as('director')).ask(MATRIX, { planId: plan.planId });
    expect(adoptionMatrix.rows[0]).toMatchObject({ stages: '.vv', blocked: '010' });
    expect(adoptionMatrix.ccas.map(({ canUpdate }: { canUpdate: boolean }) => canUpdate)).toEqual([false, true, false]);
  });

  it('lets the referent update the CCAS of the EPT, and see every blocker', async () => {
    await addNews(api.owner, plan.initiativeIds[0] ?? '', world.ccasIds[2] ?? '', { blocker: 'Budget', blocked_since: '2026-11-01' });
    const { adoptionMatrix } = await (await as('referent')).ask(MATRIX, { planId: plan.planId });
    expect(adoptionMatrix.ccas.map(({ canUpdate }: { canUpdate: boolean }) => canUpdate)).toEqual([false, true, true]);
    expect(adoptionMatrix.rows[0].blocked).toBe('100');
  });

  it('leaves out closed CCAS and archived initiatives', async () => {
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2025-01-01' WHERE id = $1`, [world.ccasIds[1]]);
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [plan.initiativeIds[1]]);
    const { adoptionMatrix } = await (await as('coordinator')).ask(MATRIX, { planId: plan.planId });
    expect(adoptionMatrix.ccas).toHaveLength(2);
    expect(adoptionMatrix.rows.map(({ number, stages }: { number: number; stages: string }) => [number, stages])).toEqual([
      [1, '..'],
      [3, '..'],
    ]);
  });

  it('does not exist for another network nor for a funder, and neither does what a CCAS was asked', async () => {
    for (const who of ['foreignCoordinator', 'foreignDirector'] as const)
      expect(await (await as(who)).refusal(MATRIX, { planId: plan.planId })).toBe('NOT_FOUND');
    for (const who of ['funder', 'admin'] as const) expect(await (await as(who)).refusal(MATRIX, { planId: plan.planId })).toBe('NOT_ALLOWED');
    expect(await (await as('coordinator')).refusal(MATRIX, { planId: 'nothing' })).toBe('NOT_FOUND');
    expect(await (await as('director')).refusal(OF_CCAS, { planId: plan.planId, ccasId: world.foreignCcasId })).toBe('NOT_FOUND');
    expect(await (await as('foreignDirector')).refusal(OF_CCAS, { planId: plan.planId, ccasId: world.foreignCcasId })).toBe('NOT_FOUND');
  });

  it('gives what the plan asks of one CCAS, with or without news', async () => {
    const [ccasId = ''] = world.ccasIds;
    await addNews(api.owner, plan.initiativeIds[1] ?? '', ccasId, { stage: 'assessed' });
    const { ccasAdoptions } = await (await as('director')).ask(OF_CCAS, { planId: plan.planId, ccasId });
    expect(ccasAdoptions).toMatchObject([
      { id: null, stage: null, initiative: { number: 1, planYear: 2026 }, canUpdate: true },
      { stage: 'assessed', initiative: { number: 2 } },
      { stage: null, initiative: { number: 3 } },
    ]);
  });

  it('asks the database as many statements for 30 initiatives as for 3', async () => {
    const many = await addPlan(api.owner, world, { year: 2027, initiatives: 30 });
    for (const initiativeId of many.initiativeIds) for (const ccasId of world.ccasIds) await addNews(api.owner, initiativeId, ccasId);
    const coordinator = await as('coordinator');
    const [ccasId] = world.ccasIds;
    for (const [document, limit] of [
      [MATRIX, 3],
      [OF_CCAS, 4],
    ] as const) {
      await coordinator.ask(document, { planId: plan.planId, ccasId });
      const few = await api.statements(() => coordinator.ask(document, { planId: plan.planId, ccasId }));
      const lots = await api.statements(() => coordinator.ask(document, { planId: many.planId, ccasId }));
      expect(lots).toHaveLength(few.length);
      expect(lots.length).toBeLessThanOrEqual(limit);
    }
  });
});
