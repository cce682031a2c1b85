import { addNews, addPlan, arrange, type PlanOfWorld } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const TIMELINE = `query ($planId: ID!, $scope: ScopeInput, $withMarks: Boolean! = false) {
  timeline(planId: $planId, scope: $scope, withMarks: $withMarks) {
    canManage notConcernedCount
    initiatives { number title startsOn endsOn recommendations { number } epts { name } milestones { title dueOn doneOn isLate waitsFor { title } } }
    marks { kind sourceType sourceId label startsOn endsOn ccasCount ccas { communeName } }
  }
}`;

describe('a plan on a line of time', () => {
  let api: TestApi;
  let world: World;
  let plan: PlanOfWorld;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    plan = await addPlan(api.owner, world, { initiatives: 3 });
    const [first = '', second = ''] = plan.initiativeIds;
    const [a = '', b = '', c = ''] = world.ccasIds;
    await addNews(api.owner, first, a, { stage: 'committed' });
    await addNews(api.owner, first, b, { stage: 'volunteer' });
    await addNews(api.owner, first, c, { stage: 'informed' });
    await addNews(api.owner, second, c, { stage: 'not_concerned', not_concerned_reason: 'Petite' });
    await arrange(api.owner, `UPDATE initiative SET starts_on = '2026-01-05', ends_on = '2027-03-31' WHERE id = $1`, [first]);
    await arrange(api.owner, `UPDATE initiative SET archived_at = now() WHERE id = $1`, [plan.initiativeIds[2]]);
    await arrange(
      api.owner,
      `WITH m AS (INSERT INTO milestone (initiative_id, kind, title, due_on, done_on) VALUES ($1, 'deliverable', 'Guide', '2026-01-31', NULL), ($1, 'milestone', 'Lancement', '2099-12-31', NULL) RETURNING id, title)
       INSERT INTO milestone_dependency SELECT x.id, y.id FROM m x, m y WHERE x.title = 'Lancement' AND y.title = 'Guide'`,
      [first],
    );
  });
  afterAll(() => api.stop());

  const read = async (who: keyof World['people'], scope: object | null = null, withMarks = false) =>
    (await (await api.as(world.people[who])).ask(TIMELINE, { planId: plan.planId, scope, withMarks })).timeline;

  it('has the initiatives that are not archived, their milestones by day with what these wait for, and where each is carried', async () => {
    const timeline = await read('director');
    expect(timeline).toMatchObject({ canManage: false, notConcernedCount: 0, marks: [] });
    expect(timeline.initiatives).toEqual([
      {
        number: 1,
        title: 'Initiative 1',
        startsOn: '2026-01-05',
        endsOn: '2027-03-31',
        recommendations: [],
        epts: [{ name: 'EPT Ouest' }],
        milestones: [
          { title: 'Guide', dueOn: '2026-01-31', doneOn: null, isLate: true, waitsFor: [] },
          { title: 'Lancement', dueOn: '2099-12-31', doneOn: null, isLate: false, waitsFor: [{ title: 'Guide' }] },
        ],
      },
      { number: 2, title: 'Initiative 2', startsOn: null, endsOn: null, recommendations: [], epts: [], milestones: [] },
    ]);
    expect((await read('coordinator')).canManage).toBe(true);
  });

  it('of a part of the network leaves out what does not concern it, and says how many', async () => {
    const numbers = async (scope: object) => {
      const { initiatives, notConcernedCount } = await read('coordinator', scope);
      return [initiatives.map(({ number, epts }: { number: number; epts: object[] }) => [number, epts.length]), notConcernedCount];
    };
    expect(await numbers({ ccas: world.ccasIds[2] })).toEqual([[[1, 0]], 1]);
    expect(await numbers({ ept: world.eptCodes[0] })).toEqual([
      [
        [1, 1],
        [2, 0],
      ],
      0,
    ]);
    expect(await numbers({ ccas: world.foreignCcasId })).toEqual([[], 2]);
  });

  it('is closed to a funder, to another network and to who has no role', async () => {
    for (const who of ['funder', 'foreignCoordinator', 'foreignDirector', 'nobody'] as const)
      expect([who, await (await api.as(world.people[who])).refusal(TIMELINE, { planId: plan.planId })]).toEqual([
        who,
        expect.stringMatching(/NOT_(FOUND|ALLOWED)/),
      ]);
    expect(await (await api.as(world.people.coordinator)).refusal(TIMELINE, { planId: 'x' })).toBe('NOT_FOUND');
  });

  describe('with what else comes due', () => {
    beforeAll(async () => {
      const [a = '', b = ''] = world.ccasIds;
      for (const [ccasId, dueOn, kind] of [
        [a, '2026-12-31', 'convention_term'],
        [b, '2026-12-31', 'convention_term'],
        [a, '2029-12-31', 'convention_term'],
        [a, '2026-06-30', 'convention_yearly_report'],
      ])
        await arrange(
          api.owner,
          `INSERT INTO deadline (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on, label)
           VALUES ('convention', gen_random_uuid(), $1, $2::text, $3, $4, $2::date - 90, $2::date, 'Convention-cadre')`,
          [kind, dueOn, world.networkId, ccasId],
        );
      const [campaign] = await arrange<{ id: string }>(
        api.owner,
        `INSERT INTO update_campaign (network_id, title, audience, due_on, state, opened_at, first_due_on) VALUES ($1, 'Automne', 'all', '2026-10-31', 'open', '2026-09-30T23:30:00Z', '2026-10-31') RETURNING id`,
        [world.networkId],
      );
      for (const [ccasId, dueOn] of [
        [a, null],
        [b, '2026-11-15'],
      ])
        await arrange(api.owner, `INSERT INTO update_campaign_ccas (campaign_id, ccas_id, due_on) VALUES ($1, $2, $3)`, [campaign?.id, ccasId, dueOn]);
    });

    const marks = async (who: keyof World['people'], scope: object | null = null) =>
      (await read(who, scope, true)).marks.map(
        ({ kind, startsOn, endsOn, ccasCount, ccas }: Record<string, string> & { ccas: { communeName: string } | null }) =>
          [kind, startsOn, endsOn, ccasCount, ccas?.communeName ?? null].join(' '),
      );

    it('tells terms on their day and a campaign from its opening, in Paris, to the last day that was granted', async () => {
      expect(await marks('coordinator')).toEqual([
        'campaign_answer 2026-10-01 2026-11-15 2 ',
        'convention_term 2026-12-31 2026-12-31 1 Aubigny',
        'convention_term 2026-12-31 2026-12-31 1 Bellerive',
      ]);
      expect(await marks('coordinator', { ccas: world.ccasIds[0] })).toEqual([
        'campaign_answer 2026-10-01 2026-10-31 1 Aubigny',
        'convention_term 2026-12-31 2026-12-31 1 Aubigny',
      ]);
    });

    it('tells a director of her own CCAS alone, and nobody of what she could not read elsewhere', async () => {
      const own = ['campaign_answer 2026-10-01 2026-10-31 1 Aubigny', 'convention_term 2026-12-31 2026-12-31 1 Aubigny'];
      expect(await marks('director')).toEqual(own);
      expect(await marks('director', { ccas: world.ccasIds[1] })).toEqual([]);
      expect((await marks('dpo')).filter((mark: string) => mark.startsWith('campaign'))).toEqual([]);
    });
  });
});
