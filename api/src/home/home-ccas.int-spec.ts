import { CCAS_TOLD_TOGETHER, PRIVACY_POINTS } from '@maillage/domain';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const FOLLOWED = `query ($networkId: ID!) { homeCcas(networkId: $networkId) {
  ccas { id phone blockedCount lastNewsAt lastVisitAt } nextDeadline { kind dueOn isOverdue } } }`;
const NEIGHBOURS = `query ($networkId: ID!) { homeNeighbours(networkId: $networkId) {
  ccasId ccasCount ept { id } comparisons { kind own { numerator denominator } around { numerator denominator } } } }`;
const COURSE = `query ($networkId: ID!) { homeCourse(networkId: $networkId, kind: privacy_base) { on numerator denominator } }`;

describe('the CCAS of a person on the home page', () => {
  let api: TestApi;
  let world: World;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);
  const ask = async (who: keyof World['people'], question: string) => (await as(who)).ask(question, { networkId: world.networkId });

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  const answer = (ccasId: string, point: string, given = 'yes') =>
    arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on) VALUES ($1, $2, $3, $4, '2026-11-01')`, [
      world.networkId,
      ccasId,
      point,
      given,
    ]);

  it('are those of a referent’s EPT alone, each with its blockers and the earliest of what comes due', async () => {
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const { initiativeIds } = await addPlan(api.owner, world);
    await addNews(api.owner, initiativeIds[0] ?? '', aubigny, { blocker: 'Budget', blocked_since: '2026-11-10' });
    const due = (ccasId: string, dueOn: string) =>
      arrange(
        api.owner,
        `INSERT INTO deadline (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on)
         VALUES ('convention', gen_random_uuid(), 'convention_term', $2::text, $1, $3, '2026-01-01', $2::date)`,
        [world.networkId, dueOn, ccasId],
      );
    await due(aubigny, '2027-01-31');
    await due(aubigny, '2026-12-31');
    await due(clairval, '2026-11-30');
    const { homeCcas } = await ask('referent', FOLLOWED);
    expect(
      homeCcas.map(({ ccas, nextDeadline }: { ccas: { id: string; blockedCount: number }; nextDeadline: object | null }) => [
        ccas.id,
        ccas.blockedCount,
        nextDeadline,
      ]),
    ).toEqual([
      [aubigny, 1, expect.objectContaining({ dueOn: '2026-12-10', kind: 'blocker_review' })],
      [bellerive, 0, null],
    ]);
    // when somebody was last here is for who reads the accounts
    expect(homeCcas[0].ccas.lastVisitAt).toBeNull();
    for (const who of ['coordinator', 'director', 'dpo', 'admin'] as const) expect((await ask(who, FOLLOWED)).homeCcas).toEqual([]);
  });

  it('is a director’s own beside those of its EPT, of which the state of one is told to nobody who does not read it', async () => {
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 3 });
    const [first = '', second = ''] = initiativeIds;
    await addNews(api.owner, first, aubigny, { stage: 'in_place' });
    await addNews(api.owner, second, aubigny, { stage: 'not_concerned', not_concerned_reason: 'Petite' });
    await addNews(api.owner, first, bellerive, { stage: 'assessed' });
    await addNews(api.owner, first, clairval, { stage: 'in_place' });
    await answer(aubigny, PRIVACY_POINTS[0]);
    await answer(bellerive, PRIVACY_POINTS[0]);
    expect((await ask('director', NEIGHBOURS)).homeNeighbours).toEqual([
      {
        ccasId: aubigny,
        ccasCount: 2,
        ept: { id: world.eptIds[0] },
        comparisons: [
          { kind: 'initiatives_in_place', own: { numerator: 1, denominator: 2 }, around: { numerator: 2, denominator: 5 } },
          // over one other CCAS: it would be that one's
          { kind: 'privacy_base', own: { numerator: 1, denominator: 1 }, around: null },
          { kind: 'convention_coverage', own: { numerator: 0, denominator: 1 }, around: { numerator: 0, denominator: 2 } },
        ],
      },
    ]);
    for (const who of ['coordinator', 'referent', 'dpo', 'admin'] as const) expect((await ask(who, NEIGHBOURS)).homeNeighbours).toEqual([]);
    expect(CCAS_TOLD_TOGETHER).toBeGreaterThan(1);
  });

  it('have a past for who reads the state of each, and for nobody else', async () => {
    const [aubigny = ''] = world.ccasIds;
    await answer(aubigny, PRIVACY_POINTS[0]);
    await answer(aubigny, PRIVACY_POINTS[1], 'no');
    const today = { on: '2026-11-23', numerator: 1, denominator: 2 };
    for (const who of ['coordinator', 'dpo', 'referent'] as const) expect((await ask(who, COURSE)).homeCourse).toEqual([today]);
    for (const who of ['director', 'admin'] as const) expect((await ask(who, COURSE)).homeCourse).toEqual([]);
  });

  it('do not exist for other networks nor for a funder', async () => {
    for (const question of [FOLLOWED, NEIGHBOURS, COURSE]) {
      for (const who of ['foreignCoordinator', 'foreignDirector'] as const)
        expect(await (await as(who)).refusal(question, { networkId: world.networkId })).toBe('NOT_FOUND');
      for (const who of ['funder', 'nobody'] as const) expect(await (await as(who)).refusal(question, { networkId: world.networkId })).toBe('NOT_ALLOWED');
      expect(await (await as('coordinator')).refusal(question, { networkId: 'x' })).toBe('NOT_FOUND');
    }
  });
});
