import { addNews, addPlan, arrange, type PlanOfWorld } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const LIST = `query ($planId: ID!, $search: String, $weather: Weather, $recommendationId: ID, $includeArchived: Boolean! = false, $skip: Int! = 0, $take: Int! = 100) {
  initiatives(planId: $planId, search: $search, weather: $weather, recommendationId: $recommendationId, includeArchived: $includeArchived, skip: $skip, take: $take) {
    totalCount items { number title owner { accountId name } recommendationNumbers nextMilestoneTitle nextMilestoneDueOn lateMilestonesCount isCarriedOver isArchived
      fundingSoughtCents fundingSignedCents adoption { concerned answered notConcerned inPlace committed withoutNews blocked total } } } }`;
const FIELDS = `id number title purpose weather weatherText weatherAt version canUpdate isArchived alerts carryOverReason startsOn endsOn updatedByName
  plan { id year } owner { accountId name isFictitious } deputy { name } recommendations { number } carriedOverFrom { number planYear } carriedOverTo { number planYear }
  milestones { title isLate } fundingLines { funder { name } soughtCents } publishedTo { name }
  adoption { total concerned blocked } adoptions { stage note blockerOutcome lastNewsAt lastNewsByName ccas { id communeName } }`;
const PAGE = `query ($id: ID!) { initiative(id: $id) { ${FIELDS} } }`;
const CREATE = `mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateInitiativeInput!) { updateInitiative(input: $input) { ${FIELDS} } }`;
const CARRY_OVER = `mutation ($input: CarryOverInitiativeInput!) { carryOverInitiative(input: $input) { ${FIELDS} } }`;

describe('initiatives', () => {
  let api: TestApi;
  let world: World;
  let plan: PlanOfWorld;
  let first: string;
  let coordinator: Caller;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 3 });
    [first = ''] = plan.initiativeIds;
    coordinator = await as('coordinator');
  });

  const addRecommendations = async (count: number): Promise<string[]> =>
    (
      await arrange<{ id: string }>(
        api.owner,
        `WITH r AS (INSERT INTO recommendation (network_id, number, title) SELECT $1, n, 'R' || n FROM generate_series(1, $2::integer) n RETURNING id, number) SELECT id FROM r ORDER BY number`,
        [world.networkId, count],
      )
    ).map(({ id }) => id);
  const addFunding = (initiativeId: string) =>
    arrange(api.owner, `INSERT INTO funding_line (initiative_id, funder_id, sought_cents) VALUES ($1, $2, 150000), ($1, $2, 50000)`, [
      initiativeId,
      world.funderId,
    ]);

  describe('reading', () => {
    it('lists them with their counts, and filters by words without accents, weather and recommendation', async () => {
      const [r1 = ''] = await addRecommendations(1);
      await arrange(api.owner, `UPDATE initiative SET title = 'Référents territoriaux', weather = 'secured' WHERE id = $1`, [first]);
      await arrange(api.owner, 'INSERT INTO initiative_recommendation VALUES ($1, $2)', [first, r1]);
      await arrange(
        api.owner,
        `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Deuxième', '2026-12-24'), ($1, 'milestone', 'Premier', '2026-11-01')`,
        [first],
      );
      await addFunding(first);
      await addNews(api.owner, first, world.ccasIds[0] ?? '', { stage: 'not_concerned', not_concerned_reason: 'Petite' });
      await addNews(api.owner, first, world.ccasIds[1] ?? '', { stage: 'in_place', blocker: 'Budget', blocked_since: '2026-11-01' });
      const { initiatives } = await coordinator.ask(LIST, { planId: plan.planId });
      expect(initiatives.totalCount).toBe(3);
      expect(initiatives.items[0]).toMatchObject({
        recommendationNumbers: [1],
        nextMilestoneTitle: 'Premier',
        lateMilestonesCount: 1,
        fundingSoughtCents: 200000,
        fundingSignedCents: null,
        adoption: { total: 3, concerned: 2, answered: 2, notConcerned: 1, inPlace: 1, committed: 0, withoutNews: 1, blocked: 1 },
      });
      for (const filter of [{ search: 'referents TERRIT' }, { search: '1' }, { weather: 'secured' }, { recommendationId: r1 }])
        expect((await coordinator.ask(LIST, { planId: plan.planId, ...filter })).initiatives).toMatchObject({ totalCount: 1, items: [{ number: 1 }] });
      expect((await coordinator.ask(LIST, { planId: plan.planId, search: '100 %' })).initiatives.totalCount).toBe(0);
      expect((await coordinator.ask(LIST, { planId: plan.planId, skip: 2, take: 1 })).initiatives).toMatchObject({ totalCount: 3, items: [{ number: 3 }] });
      expect((await coordinator.ask(LIST, { planId: plan.planId, skip: 9 })).initiatives).toEqual({ totalCount: 3, items: [] });
    });

    it('hides funding and foreign blockers from a director: null, never 0', async () => {
      await addFunding(first);
      await addNews(api.owner, first, world.ccasIds[1] ?? '', { note: 'Secret', blocker: 'Budget', blocked_since: '2026-11-01' });
      const director = await as('director');
      expect((await director.ask(LIST, { planId: plan.planId })).initiatives.items[0]).toMatchObject({ fundingSoughtCents: null, adoption: { blocked: 0 } });
      const { initiative } = await director.ask(PAGE, { id: first });
      expect(initiative).toMatchObject({ fundingLines: [], publishedTo: [], canUpdate: false, adoption: { blocked: 0 } });
      expect(initiative.adoptions.map(({ note }: { note: string | null }) => note)).toEqual([null, null, null]);
      expect((await (await as('referent')).ask(PAGE, { id: first })).initiative.fundingLines).toHaveLength(2);
    });

    it('gives each open CCAS on the page, with or without news, and computes the alerts', async () => {
      await addNews(api.owner, first, world.ccasIds[0] ?? '', { stage: 'informed' });
      await addNews(api.owner, plan.initiativeIds[1] ?? '', world.ccasIds[0] ?? '', { stage: 'in_place' });
      await addNews(api.owner, plan.initiativeIds[2] ?? '', world.ccasIds[0] ?? '', { stage: 'in_place' });
      await arrange(api.owner, `UPDATE initiative SET created_at = '2026-11-23T08:59:00Z' WHERE id = $1`, [first]);
      expect((await coordinator.ask(PAGE, { id: first })).initiative.alerts).toEqual([]);
      await arrange(api.owner, `UPDATE initiative SET created_at = '2026-01-05T09:00:00Z' WHERE id = $1`, [first]);
      const { initiative } = await coordinator.ask(PAGE, { id: first });
      expect(initiative.adoptions.map(({ stage, ccas }: { stage: string; ccas: { communeName: string } }) => [ccas.communeName, stage])).toEqual([
        ['Clairval', null],
        ['Aubigny', 'informed'],
        ['Bellerive', null],
      ]);
      expect(initiative.alerts).toEqual(['below_median', 'no_recommendation', 'no_owner']);
    });

    it('does not exist for another network, a funder and an unknown id', async () => {
      expect(await (await as('foreignCoordinator')).refusal(PAGE, { id: first })).toBe('NOT_FOUND');
      expect(await (await as('foreignDirector')).refusal(LIST, { planId: plan.planId })).toBe('NOT_FOUND');
      expect(await (await as('funder')).refusal(PAGE, { id: first })).toBe('NOT_ALLOWED');
      expect(await coordinator.refusal(PAGE, { id: 'DROP TABLE' })).toBe('NOT_FOUND');
    });

    it('asks the database as many statements with many rows as with few', async () => {
      const many = await addPlan(api.owner, world, { year: 2027, initiatives: 40 });
      for (const ccasId of world.ccasIds) await addNews(api.owner, many.initiativeIds[0] ?? '', ccasId);
      await addFunding(many.initiativeIds[0] ?? '');
      await coordinator.ask(PAGE, { id: first });
      for (const [document, few, lots] of [
        [LIST, { planId: plan.planId }, { planId: many.planId }],
        [PAGE, { id: first }, { id: many.initiativeIds[0] }],
      ] as const) {
        const counted = await api.statements(() => coordinator.ask(document, few));
        expect(await api.statements(() => coordinator.ask(document, lots))).toHaveLength(counted.length);
        expect(counted.length).toBeLessThanOrEqual(3);
      }
    });
  });

  describe('creation', () => {
    const input = (more: Record<string, unknown> = {}) => ({ input: { planId: plan.planId, title: 'Nouvelle', ...more } });

    it('takes the next number, a person of the network or a free name, and recommendations', async () => {
      const [r1, r2] = await addRecommendations(2);
      const { createInitiative } = await coordinator.ask(
        CREATE,
        input({ owner: { accountId: world.people.director }, deputy: { name: 'Commission ABS' }, recommendationIds: [r2, r1] }),
      );
      expect(createInitiative).toMatchObject({
        number: 4,
        weather: 'unknown',
        owner: { accountId: world.people.director, name: 'Diane Recteur' },
        deputy: { name: 'Commission ABS' },
        recommendations: [{ number: 1 }, { number: 2 }],
      });
    });

    it('gives two people who create at once two numbers', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => coordinator.ask(CREATE, input())));
      expect(answers.map(({ createInitiative }) => createInitiative.number).sort()).toEqual([4, 5, 6]);
    });

    it('refuses a taken number, dates in the wrong order, foreign persons and recommendations, each on its field', async () => {
      expect(await coordinator.refusal(CREATE, input({ number: 1 }))).toBe('INITIATIVE_NUMBER_TAKEN');
      const fields = async (more: Record<string, unknown>) => (await coordinator.send(CREATE, input(more))).errors?.[0]?.extensions.fields;
      expect(await fields({ startsOn: '2026-05-01', endsOn: '2026-04-30' })).toEqual([{ path: 'endsOn', reason: 'END_BEFORE_START' }]);
      expect(await fields({ owner: { accountId: world.people.foreignCoordinator } })).toEqual([{ path: 'owner', reason: 'UNKNOWN_REFERENCE' }]);
      expect(await fields({ deputy: { accountId: world.people.director, name: 'X' } })).toEqual([{ path: 'deputy', reason: 'PERSON_OR_NAME' }]);
      expect(await fields({ recommendationIds: ['x'] })).toEqual([{ path: 'recommendationIds.0', reason: 'UNKNOWN_REFERENCE' }]);
      expect(await fields({ title: '   ' })).toEqual([{ path: 'title', reason: 'REQUIRED' }]);
      expect(await fields({ number: 1000 })).toEqual([{ path: 'number', reason: 'OUT_OF_RANGE' }]);
    });

    it('is given to nobody who left, and stays with her where it was hers', async () => {
      const { createInitiative } = await coordinator.ask(CREATE, input({ owner: { accountId: world.people.director } }));
      await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.director]);
      await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.otherDirector]);
      for (const accountId of [world.people.director, world.people.otherDirector])
        expect((await coordinator.send(CREATE, input({ owner: { accountId } }))).errors?.[0]?.extensions.fields).toEqual([
          { path: 'owner', reason: 'UNKNOWN_REFERENCE' },
        ]);
      const { id, version } = createInitiative;
      expect(await coordinator.refusal(UPDATE, { input: { id, version, title: 'Autre', owner: { accountId: world.people.director } } })).toBeNull();
    });

    it('is refused to who reads only, and does not exist for another network', async () => {
      for (const who of ['referent', 'director', 'contributor', 'funder', 'admin'] as const)
        expect(await (await as(who)).refusal(CREATE, input())).toBe('NOT_ALLOWED');
      expect(await (await as('foreignCoordinator')).refusal(CREATE, input())).toBe('NOT_FOUND');
    });
  });

  describe('change', () => {
    const input = (more: Record<string, unknown> = {}) => ({ input: { id: first, version: 1, ...more } });

    it('wants a text with a new weather, and dates it', async () => {
      expect((await coordinator.send(UPDATE, input({ weather: 'compromised' }))).errors?.[0]?.extensions.fields).toEqual([
        { path: 'weatherText', reason: 'REQUIRED' },
      ]);
      const { updateInitiative } = await coordinator.ask(UPDATE, input({ weather: 'compromised', weatherText: 'Plus de crédits.' }));
      expect(updateInitiative).toMatchObject({
        weather: 'compromised',
        weatherText: 'Plus de crédits.',
        weatherAt: api.clock.now().toISOString(),
        version: 2,
        updatedByName: 'Cora Dina',
      });
    });

    it('gives a new version to who changes only the recommendations, and answers a stale one with the present values', async () => {
      const [r1] = await addRecommendations(1);
      expect((await coordinator.ask(UPDATE, input({ recommendationIds: [r1] }))).updateInitiative).toMatchObject({
        version: 2,
        recommendations: [{ number: 1 }],
      });
      const stale = await coordinator.send(UPDATE, input({ title: 'Autre' }));
      expect(stale.errors?.[0]?.extensions).toMatchObject({
        reason: 'STALE_VERSION',
        params: { current: { title: 'Initiative 1', version: 2, updatedByName: 'Cora Dina' } },
      });
    });

    it('keeps one of two changes made at once, and refuses the other', async () => {
      const answers = await Promise.all(['A', 'B'].map((title) => coordinator.send(UPDATE, input({ title }))));
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.reason ?? [])).toEqual(['STALE_VERSION']);
    });

    it('archives and brings back; changes nothing of what it does not name', async () => {
      await coordinator.ask(UPDATE, input({ isArchived: true, purpose: 'Servir' }));
      expect((await coordinator.ask(LIST, { planId: plan.planId })).initiatives.totalCount).toBe(2);
      expect((await coordinator.ask(LIST, { planId: plan.planId, includeArchived: true })).initiatives.totalCount).toBe(3);
      expect((await coordinator.ask(UPDATE, { input: { id: first, version: 2, isArchived: false, owner: null } })).updateInitiative).toMatchObject({
        isArchived: false,
        purpose: 'Servir',
      });
    });

    it('is refused to who reads only, and does not exist for another network', async () => {
      for (const who of ['referent', 'director'] as const) expect(await (await as(who)).refusal(UPDATE, input({ title: 'X' }))).toBe('NOT_ALLOWED');
      expect(await (await as('foreignCoordinator')).refusal(UPDATE, input({ title: 'X' }))).toBe('NOT_FOUND');
    });
  });

  describe('carry-over', () => {
    it('takes along the number, the recommendations and the news with its date, and tells where it came from', async () => {
      const next = await addPlan(api.owner, world, { year: 2027, initiatives: 0 });
      const [r1] = await addRecommendations(1);
      await arrange(api.owner, 'INSERT INTO initiative_recommendation VALUES ($1, $2)', [first, r1]);
      await addNews(api.owner, first, world.ccasIds[0] ?? '', {
        ...{ stage: 'committed', note: 'Engagé', blocker_outcome: 'Crédits votés' },
        last_news_by_id: world.people.director,
      });
      const { carryOverInitiative } = await coordinator.ask(CARRY_OVER, { input: { id: first, toPlanId: next.planId, reason: 'Reste à essaimer.' } });
      expect(carryOverInitiative).toMatchObject({
        number: 1,
        plan: { year: 2027 },
        title: 'Initiative 1',
        weather: 'unknown',
        carryOverReason: 'Reste à essaimer.',
        carriedOverFrom: { number: 1, planYear: 2026 },
        recommendations: [{ number: 1 }],
        milestones: [],
        fundingLines: [],
      });
      expect(carryOverInitiative.adoptions[1]).toMatchObject({
        stage: 'committed',
        note: 'Engagé',
        blockerOutcome: 'Crédits votés',
        lastNewsAt: '2026-11-20T09:00:00.000Z',
        lastNewsByName: 'Diane Recteur',
      });
      expect((await coordinator.ask(PAGE, { id: first })).initiative.carriedOverTo).toEqual({ number: 1, planYear: 2027 });
      expect(await coordinator.refusal(CARRY_OVER, { input: { id: first, toPlanId: next.planId, reason: 'Encore' } })).toBe('INITIATIVE_ALREADY_CARRIED_OVER');
    });

    it('takes another number when its own is taken there', async () => {
      const next = await addPlan(api.owner, world, { year: 2027, initiatives: 2 });
      expect((await coordinator.ask(CARRY_OVER, { input: { id: first, toPlanId: next.planId, reason: 'Suite' } })).carryOverInitiative.number).toBe(3);
    });

    it('never goes backwards nor to another network', async () => {
      const before = await addPlan(api.owner, world, { year: 2025, initiatives: 0 });
      const [foreign] = await arrange<{ id: string }>(api.owner, `INSERT INTO plan (network_id, year, title) VALUES ($1, 2027, 'Ailleurs') RETURNING id`, [
        world.otherNetworkId,
      ]);
      const send = (toPlanId: string | undefined) => coordinator.refusal(CARRY_OVER, { input: { id: first, toPlanId, reason: 'Suite' } });
      expect(await send(before.planId)).toBe('INITIATIVE_CARRY_OVER_BACKWARDS');
      expect(await send(plan.planId)).toBe('INITIATIVE_CARRY_OVER_BACKWARDS');
      expect(await send(foreign?.id)).toBe('INVALID_INPUT');
    });

    it('is refused to who reads only, and does not exist for another network', async () => {
      const next = await addPlan(api.owner, world, { year: 2027, initiatives: 0 });
      const input = { input: { id: first, toPlanId: next.planId, reason: 'Suite' } };
      expect(await (await as('director')).refusal(CARRY_OVER, input)).toBe('NOT_ALLOWED');
      expect(await (await as('foreignCoordinator')).refusal(CARRY_OVER, input)).toBe('NOT_FOUND');
    });
  });
});
