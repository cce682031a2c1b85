import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const ROW = 'point answer state version evidenceOn comment isWithoutFile';
const ANSWER_MANY = `mutation ($input: AnswerPrivacyPointsInput!) { answerPrivacyPoints(input: $input) {
  changed { ccasId before { ${ROW} } after { ${ROW} } } left { ccasId point reason changedByName current { ${ROW} } } } }`;
const ANSWER = `mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { ${ROW} answerId } }`;
const OF_CCAS = `query ($ccasId: ID!) { ccasPrivacyBase(ccasId: $ccasId) { points { ${ROW} } counts { compliant proven withoutFile } } }`;
const WORK = `query ($networkId: ID!, $risk: PrivacyRisk, $order: PrivacyWorkOrder) { privacyWorklist(networkId: $networkId, risk: $risk, order: $order, skip: 0, take: 100) {
  totalCount withoutFileCount groups { key count } items { risk point isWithoutFile version ccas { id communeName } } } }`;
const BASE = 'query ($networkId: ID!, $on: Date) { privacyBase(networkId: $networkId, on: $on) { rows { ccas { id } states } } }';
const COVERAGE = 'query ($networkId: ID!) { privacyCoverage(networkId: $networkId) { counts { compliant proven withoutFile } } }';

describe('the same answer to several points', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let otherId: string;
  let dpo: Caller;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', otherId = ''] = world.ccasIds;
    [dpo, director] = [await api.as(world.people.dpo), await api.as(world.people.director)];
  });

  const yes = (ccas: string, more: Record<string, unknown> = {}) => ({ ccasId: ccas, point: 'register', answer: 'yes', evidenceOn: '2026-03-01', ...more });
  const answer = async (caller: Caller, ...answers: Record<string, unknown>[]) => (await caller.ask(ANSWER_MANY, { input: { answers } })).answerPrivacyPoints;
  const registerOf = async (ccas: string) =>
    (await dpo.ask(OF_CCAS, { ccasId: ccas })).ccasPrivacyBase.points.find(({ point }: { point: string }) => point === 'register');
  const journalLines = async (): Promise<number> =>
    (
      await arrange<{ n: number }>(
        api.owner,
        `SELECT count(*)::int AS n FROM journal_entry e JOIN privacy_answer a ON e.subject_type = 'privacy_answer' AND e.subject_id = a.id::text
          WHERE a.ccas_id = ANY ($1)`,
        [[ccasId, otherId]],
      )
    )[0]?.n ?? 0;
  const attach = (answerId: string) =>
    arrange(
      api.owner,
      `INSERT INTO file (network_id, ccas_id, parent_type, parent_id, purpose, title) VALUES ($1, $2, 'privacy_answer', $3, 'evidence', 'Registre')`,
      [world.networkId, ccasId, answerId],
    );

  it('changes each row, with a line of the journal each, and tells what stood there', async () => {
    await dpo.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'no', comment: 'En cours' } });
    const lines = await journalLines();
    const { changed, left } = await answer(dpo, yes(ccasId, { version: 1 }), yes(otherId));
    expect(left).toEqual([]);
    expect(changed).toHaveLength(2);
    expect(changed.find((row: { ccasId: string }) => row.ccasId === ccasId)).toMatchObject({
      before: { answer: 'no', comment: 'En cours', version: 1 },
      // what the form left blank stays
      after: { answer: 'yes', state: 'compliant', comment: 'En cours', version: 2 },
    });
    expect(await journalLines()).toBe(lines + 2);
  });

  it('is taken back by one act, to what stood there', async () => {
    await dpo.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'no', comment: 'En cours' } });
    const { changed } = await answer(dpo, yes(ccasId, { version: 1 }), yes(otherId));
    const undone = await answer(
      dpo,
      ...changed.map(({ ccasId: ccas, before, after }: { ccasId: string; before: Record<string, unknown>; after: Record<string, unknown> }) => ({
        ...{ ccasId: ccas, point: 'register', version: after['version'] },
        ...{ answer: before['answer'], evidenceOn: before['evidenceOn'], comment: before['comment'] },
      })),
    );
    expect(undone.left).toEqual([]);
    expect(await registerOf(ccasId)).toMatchObject({ answer: 'no', evidenceOn: null, comment: 'En cours' });
    expect(await registerOf(otherId)).toMatchObject({ answer: 'unknown', state: 'unknown', evidenceOn: null });
  });

  it('leaves the row that somebody changed meanwhile, tells it, and loses none of the others', async () => {
    await director.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'partly' } });
    const { changed, left } = await answer(dpo, yes(ccasId), yes(otherId));
    expect(changed.map((row: { ccasId: string }) => row.ccasId)).toEqual([otherId]);
    expect(left).toEqual([
      {
        ccasId,
        point: 'register',
        reason: 'STALE_VERSION',
        changedByName: 'Diane Recteur',
        current: expect.objectContaining({ answer: 'partly', version: 1 }),
      },
    ]);
    expect(await registerOf(ccasId)).toMatchObject({ answer: 'partly' });
  });

  it('changes only the rows on which the person has the right, and tells which others', async () => {
    const { changed, left } = await answer(director, yes(ccasId), yes(otherId), yes(world.foreignCcasId), yes('x\u0000'));
    expect(changed.map((row: { ccasId: string }) => row.ccasId)).toEqual([ccasId]);
    expect(left.map(({ ccasId: id, reason, current }: Record<string, unknown>) => [id, reason, current]).sort()).toEqual(
      [
        [otherId, 'NOT_FOUND', null],
        [world.foreignCcasId, 'NOT_FOUND', null],
        ['x\u0000', 'NOT_FOUND', null],
      ].sort(),
    );
    expect(await registerOf(otherId)).toMatchObject({ version: null });
    const coordinator = await api.as(world.people.coordinator);
    expect(await coordinator.refusal(ANSWER_MANY, { input: { answers: [yes(ccasId)] } })).toBe('NOT_ALLOWED');
  });

  it('is refused as a whole where no row can be kept so, at the field that is wrong; and where there is no row, or too many', async () => {
    const { errors } = await dpo.send(ANSWER_MANY, {
      input: { answers: [yes(ccasId, { evidenceOn: '2026-12-31' }), yes(otherId, { evidenceOn: '2026-12-31' })] },
    });
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'evidenceOn', reason: 'DATE_IN_FUTURE' }]);
    expect(await dpo.refusal(ANSWER_MANY, { input: { answers: [] } })).toBe('INVALID_INPUT');
    expect(await dpo.refusal(ANSWER_MANY, { input: { answers: Array.from({ length: 201 }, () => yes(ccasId)) } })).toBe('INVALID_INPUT');
  });

  it('keeps nothing of it where the last row fails by a fault of ours', async () => {
    const [first = '', last = ''] = [ccasId, otherId].sort();
    await arrange(
      api.owner,
      `CREATE FUNCTION fail_for_test() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'no'; END $f$;
       CREATE TRIGGER fail_for_test BEFORE INSERT ON privacy_answer FOR EACH ROW WHEN (NEW.ccas_id = '${last}') EXECUTE FUNCTION fail_for_test()`,
    );
    try {
      expect((await dpo.send(ANSWER_MANY, { input: { answers: [yes(first), yes(last)] } })).errors).toHaveLength(1);
    } finally {
      await arrange(api.owner, 'DROP FUNCTION fail_for_test CASCADE');
    }
    expect(await registerOf(first)).toMatchObject({ version: null });
  });

  it('lets the second of two who write at once see what the first wrote', async () => {
    const both = await Promise.all([answer(dpo, yes(ccasId), yes(otherId)), answer(dpo, yes(otherId), yes(ccasId))]);
    expect(both.map(({ changed, left }) => [changed.length, left.length]).sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  describe('without a file', () => {
    it('is in place and not proven, in the base, the coverage and the worklist, until a file is attached', async () => {
      const { answerId } = (await dpo.ask(ANSWER, { input: yes(ccasId) })).answerPrivacyPoint;
      const seen = async () => ({
        counts: (await dpo.ask(OF_CCAS, { ccasId })).ccasPrivacyBase.counts,
        letter: (await dpo.ask(BASE, { networkId: world.networkId })).privacyBase.rows.find((row: { ccas: { id: string } }) => row.ccas.id === ccasId)
          .states[1],
        coverage: (await dpo.ask(COVERAGE, { networkId: world.networkId })).privacyCoverage.counts,
        listed: (await dpo.ask(WORK, { networkId: world.networkId, risk: 'without_file' })).privacyWorklist,
      });
      const before = await seen();
      expect(before).toMatchObject({ counts: { compliant: 1, proven: 0, withoutFile: 1 }, letter: 'C', coverage: { compliant: 1, proven: 0, withoutFile: 1 } });
      expect(before.listed).toMatchObject({
        totalCount: 1,
        withoutFileCount: 1,
        items: [{ risk: 'without_file', point: 'register', isWithoutFile: true, version: 1 }],
      });
      expect((await dpo.ask(WORK, { networkId: world.networkId })).privacyWorklist.items.some(({ risk }: { risk: string }) => risk === 'without_file')).toBe(
        false,
      );
      await attach(answerId);
      const after = await seen();
      expect(after).toMatchObject({ counts: { compliant: 1, proven: 1, withoutFile: 0 }, letter: 'c', coverage: { proven: 1, withoutFile: 0 } });
      expect(after.listed).toMatchObject({ totalCount: 0, withoutFileCount: 0, items: [] });
      await arrange(api.owner, 'UPDATE file SET archived_at = now() WHERE parent_id = $1', [answerId]);
      expect((await seen()).letter).toBe('C');
    });

    it('is no matter of answers that say nothing is in place', async () => {
      await dpo.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'no' } });
      expect((await dpo.ask(OF_CCAS, { ccasId })).ccasPrivacyBase.counts).toMatchObject({ withoutFile: 0 });
    });
  });

  it('finds its rows together in the worklist: by CCAS, or by point, with how many there are of each', async () => {
    const list = async (order: string) => (await dpo.ask(WORK, { networkId: world.networkId, order })).privacyWorklist;
    const byCcas = await list('ccas');
    const ids: string[] = byCcas.items.map(({ ccas }: { ccas: { id: string } }) => ccas.id);
    expect(ids).toEqual([...new Set(ids)].flatMap((id) => ids.filter((other) => other === id)));
    expect(byCcas.groups).toContainEqual({ key: ccasId, count: 12 });
    const byPoint = await list('point');
    expect(byPoint.items[0].point).toBe('dpo');
    expect(byPoint.groups).toContainEqual({ key: 'register', count: byPoint.totalCount / 12 });
    expect((await list('risk')).groups).toEqual([]);
  });
});
