import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const mutation = (name: string, input: string, fields = ''): string => `mutation ($input: ${input}!) { ${name}(input: $input) ${fields} }`;

const CREATE_PLAN = mutation('createPlan', 'CreatePlanInput', '{ id networkId year isCurrent initiativesCount }');
const PLANS = 'query ($networkId: ID!) { plans(networkId: $networkId) { year isCurrent initiativesCount } }';
const CREATE_RECOMMENDATION = mutation('createRecommendation', 'CreateRecommendationInput', '{ id number version initiatives { number } }');
const UPDATE_RECOMMENDATION = mutation('updateRecommendation', 'UpdateRecommendationInput', '{ title summary version }');
const RECOMMENDATIONS =
  'query ($networkId: ID!, $planId: ID) { recommendations(networkId: $networkId, planId: $planId) { number initiatives { number planYear } } }';
const CREATE_MILESTONE = mutation('createMilestone', 'CreateMilestoneInput', '{ id title isLate version doneOn }');
const UPDATE_MILESTONE = mutation('updateMilestone', 'UpdateMilestoneInput', '{ title dueOn doneOn isLate version }');
const DELETE_MILESTONE = mutation('deleteMilestone', 'DeleteMilestoneInput');
const CREATE_LINE = mutation('createFundingLine', 'CreateFundingLineInput', '{ id funder { name } soughtCents signedCents version }');
const UPDATE_LINE = mutation('updateFundingLine', 'UpdateFundingLineInput', '{ soughtCents signedCents version }');
const DELETE_LINE = mutation('deleteFundingLine', 'DeleteFundingLineInput');
const PUBLISH = mutation('publishInitiative', 'PublishInitiativeInput', '{ publishedTo { name } }');
const PUBLISHED = `{ publishedInitiatives { id number planYear weather publishedAt networkName adoption { concerned inPlace committed total }
  fundingLines { funder { name } soughtCents } milestones { title dueOn doneOn } } }`;

describe('what hangs on plans and initiatives', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  let planId: string;
  let coordinator: Caller;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    const plan = await addPlan(api.owner, world);
    ({ planId } = plan);
    [initiativeId = ''] = plan.initiativeIds;
    coordinator = await as('coordinator');
  });

  /** The two refusals that every change of an initiative's parts has: who reads only, and who is elsewhere. */
  const expectClosed = async (
    document: string,
    input: Record<string, unknown>,
    readers: readonly (keyof World['people'])[] = ['director', 'referent', 'funder'],
  ) => {
    for (const who of readers) expect(await (await as(who)).refusal(document, { input })).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(document, { input })).toBe('NOT_FOUND');
  };

  it('creates one plan a year, and tells which is current', async () => {
    const { createPlan } = await coordinator.ask(CREATE_PLAN, { input: { networkId: world.networkId, year: 2027, title: 'Plan 2027' } });
    expect(createPlan).toMatchObject({ networkId: world.networkId, year: 2027, isCurrent: false, initiativesCount: 0 });
    expect((await (await as('director')).ask(PLANS, { networkId: world.networkId })).plans).toEqual([
      { year: 2027, isCurrent: false, initiativesCount: 0 },
      { year: 2026, isCurrent: true, initiativesCount: 1 },
    ]);
    const input = { networkId: world.networkId, year: 2027, title: 'Encore' };
    expect(await coordinator.refusal(CREATE_PLAN, { input })).toBe('PLAN_YEAR_TAKEN');
    await expectClosed(CREATE_PLAN, input);
    expect(await (await as('foreignDirector')).refusal(PLANS, { networkId: world.networkId })).toBe('NOT_FOUND');
  });

  it('creates and changes recommendations, with the initiatives of the asked plan', async () => {
    const input = { networkId: world.networkId, number: 4, title: 'Centre de ressources' };
    const { createRecommendation } = await coordinator.ask(CREATE_RECOMMENDATION, { input });
    expect(await coordinator.refusal(CREATE_RECOMMENDATION, { input })).toBe('RECOMMENDATION_NUMBER_TAKEN');
    await expectClosed(CREATE_RECOMMENDATION, input);
    const change = { id: createRecommendation.id, version: 1, summary: 'Mettre en commun.' };
    await expectClosed(UPDATE_RECOMMENDATION, change);
    expect((await coordinator.ask(UPDATE_RECOMMENDATION, { input: change })).updateRecommendation).toEqual({
      title: 'Centre de ressources',
      summary: 'Mettre en commun.',
      version: 2,
    });
    const stale = await coordinator.send(UPDATE_RECOMMENDATION, { input: change });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { version: 2, summary: 'Mettre en commun.' } } });
    await arrange(api.owner, 'INSERT INTO initiative_recommendation VALUES ($1, $2)', [initiativeId, createRecommendation.id]);
    const other = await addPlan(api.owner, world, { year: 2025 });
    expect((await coordinator.ask(RECOMMENDATIONS, { networkId: world.networkId, planId })).recommendations).toEqual([
      { number: 4, initiatives: [{ number: 1, planYear: 2026 }] },
    ]);
    expect((await coordinator.ask(RECOMMENDATIONS, { networkId: world.networkId, planId: other.planId })).recommendations[0].initiatives).toEqual([]);
  });

  it('keeps milestones with their lateness', async () => {
    const input = { initiativeId, kind: 'milestone', title: 'Plénière', dueOn: '2026-11-22' };
    const { createMilestone } = await coordinator.ask(CREATE_MILESTONE, { input });
    expect(createMilestone).toMatchObject({ isLate: true, version: 1 });
    await expectClosed(CREATE_MILESTONE, input);
    const change = { id: createMilestone.id, version: 1, doneOn: '2026-11-23' };
    await expectClosed(UPDATE_MILESTONE, change);
    expect((await coordinator.send(UPDATE_MILESTONE, { input: { ...change, doneOn: '2026-11-24' } })).errors?.[0]?.extensions.fields).toEqual([
      { path: 'doneOn', reason: 'DATE_IN_FUTURE' },
    ]);
    expect((await coordinator.ask(UPDATE_MILESTONE, { input: change })).updateMilestone).toMatchObject({ title: 'Plénière', isLate: false, version: 2 });
    expect(await coordinator.refusal(UPDATE_MILESTONE, { input: change })).toBe('STALE_VERSION');
    await expectClosed(DELETE_MILESTONE, { id: createMilestone.id, version: 2 });
    expect(await coordinator.refusal(DELETE_MILESTONE, { input: { id: createMilestone.id, version: 1 } })).toBe('STALE_VERSION');
    expect((await coordinator.ask(DELETE_MILESTONE, { input: { id: createMilestone.id, version: 2 } })).deleteMilestone).toBe(true);
    expect(await coordinator.refusal(DELETE_MILESTONE, { input: { id: createMilestone.id, version: 2 } })).toBe('NOT_FOUND');
  });

  it('keeps funding lines in cents, up to amounts that no budget reaches', async () => {
    const input = { initiativeId, funderId: world.funderId, soughtCents: 99_999_999_999_999 };
    const { createFundingLine } = await coordinator.ask(CREATE_LINE, { input });
    expect(createFundingLine).toMatchObject({ funder: { name: 'Département' }, soughtCents: 99_999_999_999_999, signedCents: null });
    await expectClosed(CREATE_LINE, input);
    const [foreign] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'Ailleurs') RETURNING id`, [
      world.otherNetworkId,
    ]);
    expect((await coordinator.send(CREATE_LINE, { input: { ...input, funderId: foreign?.id } })).errors?.[0]?.extensions.fields).toEqual([
      { path: 'funderId', reason: 'UNKNOWN_REFERENCE' },
    ]);
    expect(await coordinator.refusal(CREATE_LINE, { input: { ...input, soughtCents: -1 } })).toBe('INVALID_INPUT');
    const change = { id: createFundingLine.id, version: 1, signedCents: 0, soughtCents: null };
    await expectClosed(UPDATE_LINE, change, ['referent']);
    expect((await coordinator.ask(UPDATE_LINE, { input: change })).updateFundingLine).toEqual({ soughtCents: null, signedCents: 0, version: 2 });
    expect(await coordinator.refusal(UPDATE_LINE, { input: change })).toBe('STALE_VERSION');
    await expectClosed(DELETE_LINE, { id: createFundingLine.id, version: 2 }, ['referent']);
    expect((await coordinator.ask(DELETE_LINE, { input: { id: createFundingLine.id, version: 2 } })).deleteFundingLine).toBe(true);
  });

  it('publishes to exactly the listed funders, who see aggregates and their own money, and nothing else', async () => {
    const [other] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'Caisse') RETURNING id`, [world.networkId]);
    await arrange(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id, sought_cents) VALUES ($1, $2, 100), ($1, $3, 999)', [
      initiativeId,
      world.funderId,
      other?.id,
    ]);
    // over five CCAS that it concerns: over fewer, nothing is told
    await addCcas(api.owner, world, 1, ['Dormeuil', 'Épinoy', 'Fresnes']);
    await addNews(api.owner, initiativeId, world.ccasIds[0] ?? '', { stage: 'assessed', blocker: 'Secret', blocked_since: '2026-11-01' });
    await addNews(api.owner, initiativeId, world.ccasIds[1] ?? '', { stage: 'not_concerned', not_concerned_reason: 'Petite' });
    const funder = await as('funder');
    expect((await funder.ask(PUBLISHED)).publishedInitiatives).toEqual([]);

    const input = { initiativeId, funderId: world.funderId, isPublished: true };
    await expectClosed(PUBLISH, input);
    await coordinator.ask(PUBLISH, { input });
    expect((await coordinator.ask(PUBLISH, { input: { ...input, funderId: other?.id } })).publishInitiative.publishedTo).toEqual([
      { name: 'Caisse' },
      { name: 'Département' },
    ]);
    expect((await funder.ask(PUBLISHED)).publishedInitiatives).toEqual([
      {
        id: initiativeId,
        number: 1,
        planYear: 2026,
        weather: 'unknown',
        publishedAt: api.clock.now().toISOString(),
        networkName: 'Union d’essai',
        adoption: { concerned: 5, inPlace: 1, committed: 0, total: 6 },
        fundingLines: [{ funder: { name: 'Département' }, soughtCents: 100 }],
        milestones: [],
      },
    ]);
    expect((await api.statements(() => funder.ask(PUBLISHED))).length).toBeLessThanOrEqual(2);
    expect((await coordinator.send(PUBLISH, { input: { ...input, funderId: world.networkId } })).errors?.[0]?.extensions.fields).toEqual([
      { path: 'funderId', reason: 'UNKNOWN_REFERENCE' },
    ]);
    // what is said of one funder leaves what was said of another, by whomever
    expect((await coordinator.ask(PUBLISH, { input: { ...input, isPublished: false } })).publishInitiative.publishedTo).toEqual([{ name: 'Caisse' }]);
    expect((await funder.ask(PUBLISHED)).publishedInitiatives).toEqual([]);
    for (const who of ['coordinator', 'director'] as const) expect(await (await as(who)).refusal(PUBLISHED)).toBe('NOT_ALLOWED');
  });
});
