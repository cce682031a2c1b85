import { randomUUID } from 'node:crypto';
import { PRIVACY_POINTS } from '@maillage/domain';
import { Deadlines } from '../deadlines';
import { Transactions } from '../platform/database/transactions';
import { addConvention, RECORD_ACT, SOUND_ACTS } from '../testing/conventions-world';
import { addIndicator } from '../testing/indicators-world';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const ASKED = `query ($networkId: ID!, $ccasId: ID) {
  asked(networkId: $networkId, ccasId: $ccasId) { count sections { kind count overdueCount dueOn } } }`;
const LACKS = 'query ($networkId: ID!, $ccasId: ID!) { conventionLacks(networkId: $networkId, ccasId: $ccasId) { kind conventionId title canManage } }';

type Person = keyof World['people'];

describe('« À répondre »', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let neighbourId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', neighbourId = ''] = world.ccasIds;
  });

  const as = (person: Person): Promise<Caller> => api.as(world.people[person]);
  const asked = async (person: Person, of?: string) => (await (await as(person)).ask(ASKED, { networkId: world.networkId, ccasId: of })).asked;
  const kinds = async (person: Person, of?: string): Promise<Record<string, number>> =>
    Object.fromEntries((await asked(person, of)).sections.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
  const answerPoints = (ccas: string, ...points: readonly string[]) =>
    arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer) SELECT $1, $2, point, 'no' FROM unnest($3::text[]) point`, [
      world.networkId,
      ccas,
      points,
    ]);
  const due = (kind: 'convention_term' | 'convention_receipt_missing', dueOn: string, ccas = ccasId) =>
    api.app.get(Transactions).asSystem('Test', (manager) => {
      const row = {
        sourceId: randomUUID(),
        kind,
        occurrence: '1',
        networkId: world.networkId,
        ccasId: ccas,
        opensOn: '2026-01-01',
        dueOn,
        closesOn: null,
        label: null,
      };
      return api.app.get(Deadlines).replace(manager, 'convention', [row.sourceId], [row]);
    });
  const lacks = async (person: Person, of = ccasId) => (await (await as(person)).ask(LACKS, { networkId: world.networkId, ccasId: of })).conventionLacks;

  it('counts the initiatives without recent news, and no longer those that were told of', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 3 });
    await addNews(api.owner, initiativeIds[0] as string, ccasId);
    await addNews(api.owner, initiativeIds[1] as string, ccasId, { last_news_at: '2026-09-01T09:00:00Z' });
    expect(await kinds('director')).toMatchObject({ initiatives_news: 2 });
  });

  it('counts the points without an answer, and those whose evidence is to be confirmed, due since it expired', async () => {
    await answerPoints(ccasId, ...PRIVACY_POINTS.slice(0, 10));
    await arrange(
      api.owner,
      `UPDATE privacy_answer SET answer = 'yes', evidence_on = '2020-01-01', evidence_ends_on = '2021-01-01' WHERE ccas_id = $1 AND point = $2`,
      [ccasId, PRIVACY_POINTS[0]],
    );
    const { sections } = await asked('director');
    expect(sections[0]).toEqual({ kind: 'privacy_points', count: 3, overdueCount: 1, dueOn: '2021-01-01' });
  });

  it('asks for the first act that a convention lacks, then for the documents of those that are recorded', async () => {
    const director = await as('director');
    expect(await lacks('director')).toEqual([{ kind: 'convention', conventionId: null, title: null, canManage: true }]);
    const { id } = await addConvention(director, ccasId, {}, SOUND_ACTS.slice(0, 2));
    const ofConvention = (kind: string) => ({ kind, conventionId: id, title: 'Convention cadre', canManage: true });
    expect(await lacks('director')).toEqual([ofConvention('signature'), ofConvention('deliberation_document')]);
    expect(await kinds('director')).toMatchObject({ convention_steps: 2 });
    await arrange(
      api.owner,
      `INSERT INTO file (network_id, ccas_id, parent_type, parent_id, purpose, title) VALUES ($1, $2, 'convention', $3, 'deliberation', 'Délibérations')`,
      [world.networkId, ccasId, id],
    );
    // a receipt shows that there was a transmission
    for (const [kind, happenedOn] of SOUND_ACTS.filter(([act]) => act === 'signature' || act === 'receipt'))
      await director.ask(RECORD_ACT, { input: { conventionId: id, kind, happenedOn } });
    expect(await lacks('director')).toEqual([ofConvention('signed_document'), ofConvention('receipt_document')]);
  });

  it('asks for another convention when the only one is over', async () => {
    await addConvention(await as('director'), ccasId, { endsOn: '2026-02-28' }, SOUND_ACTS);
    expect((await lacks('director')).map(({ kind }: { kind: string }) => kind)).toEqual(['convention']);
  });

  it('counts the deadlines to be handled, but for those that another section asks for', async () => {
    await due('convention_term', '2026-12-31');
    await due('convention_term', '2026-11-01');
    await due('convention_receipt_missing', '2026-10-01');
    const { sections } = await asked('director');
    expect(sections[0]).toEqual({ kind: 'deadlines', count: 2, overdueCount: 1, dueOn: '2026-11-01' });
  });

  it('tells what was decided of late on contested values, last, and counts it not', async () => {
    await answerPoints(ccasId, ...PRIVACY_POINTS);
    await addConvention(await as('director'), ccasId, {}, []);
    const before = await asked('director');
    const indicatorId = await addIndicator(api.owner, { network_id: world.networkId });
    const decided = (decidedAt: string, period: number) =>
      arrange(
        api.owner,
        `INSERT INTO indicator_contest (network_id, indicator_id, territory_id, ccas_id, period, contested_value, contested_state, proposed_value, reason, source, status,
                                        decision_text, decided_at, decided_by_id, created_by_id)
         VALUES ($1, $2, $3, $4, $5, 1, 'published', 2, 'Faux', 'Registre', 'refused', 'Non.', $6, $7, $8)`,
        [world.networkId, indicatorId, world.communeIds[0], ccasId, period, decidedAt, world.people.coordinator, world.people.director],
      );
    await decided('2026-11-20T09:00:00Z', 202400);
    await decided('2026-09-20T09:00:00Z', 202300);
    const { count, sections } = await asked('director');
    expect(sections.at(-1)).toMatchObject({ kind: 'contest_outcomes', count: 1 });
    expect(count).toBe(before.count);
  });

  it('asks each person for what she may answer there, and for no more', async () => {
    await addPlan(api.owner, world, { initiatives: 1 });
    await due('convention_term', '2026-12-31');
    const all = { initiatives_news: 1, privacy_points: 12, convention_steps: 1, deadlines: 1 };
    expect(await kinds('director')).toEqual(all);
    expect(await kinds('contributor')).toEqual(all);
    expect(await kinds('coordinator', ccasId)).toEqual({ initiatives_news: 1, convention_steps: 1, deadlines: 1 });
    expect(await kinds('referent', ccasId)).toEqual({ initiatives_news: 1, convention_steps: 1, deadlines: 1 });
    expect(await kinds('dpo', ccasId)).toEqual({ privacy_points: 12 });
    expect(await kinds('admin', ccasId)).toEqual({});
  });

  it('has nothing to tell of another’s CCAS, as of one that nobody knows', async () => {
    await addPlan(api.owner, world);
    await due('convention_term', '2026-12-31', neighbourId);
    const nothing = { count: 0, sections: [] };
    for (const attempt of [neighbourId, world.foreignCcasId, randomUUID(), 'x', `${neighbourId}' OR true --`]) {
      expect(await asked('director', attempt)).toEqual(nothing);
      expect(await lacks('director', attempt)).toEqual([]);
    }
    expect(await asked('coordinator')).toEqual(nothing);
    expect(await (await as('foreignDirector')).refusal(ASKED, { networkId: world.networkId, ccasId })).toBe('NOT_FOUND');
    for (const person of ['funder', 'nobody'] as const)
      expect(await (await as(person)).refusal(ASKED, { networkId: world.networkId, ccasId })).toBe('NOT_ALLOWED');
  });

  it('is read in one statement', async () => {
    const statements = await api.statements(() => asked('director'));
    expect(statements.filter((sql) => sql.includes('asked_ccas'))).toHaveLength(1);
  });
});
