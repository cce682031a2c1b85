import { baseState, decodeBaseCells, PRIVACY_POINTS, type PrivacyAnswer } from '@maillage/domain';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';

const POINT =
  'point state answerId answer evidenceOn evidenceEndsOn validUntil validityMonths notApplicableReason evidenceReference doneCount requiredCount comment updatedByName version';
const ANSWER = `mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { ${POINT} } }`;
const OF_CCAS = `query ($ccasId: ID!) { ccasPrivacyBase(ccasId: $ccasId) { ccas { id } points { ${POINT} } counts { total known compliant unknown } canUpdate isDetailVisible } }`;
const COUNTS = 'total known compliant toConfirm inProgress nonCompliant notApplicable unknown';
const BASE = `query ($networkId: ID!, $on: Date) { privacyBase(networkId: $networkId, on: $on) {
  on rows { ccas { id ept { id } } states canUpdate } } }`;
const COVERAGE = `query ($networkId: ID!, $on: Date) { privacyCoverage(networkId: $networkId, on: $on) {
  ccasCount counts { ${COUNTS} } byPoint { point counts { ${COUNTS} } } byEpt { ept { name } ccasCount counts { ${COUNTS} } } } }`;
const WORK = `query ($networkId: ID!, $risk: PrivacyRisk, $scope: ScopeInput, $skip: Int, $take: Int) {
  privacyWorklist(networkId: $networkId, risk: $risk, scope: $scope, skip: $skip, take: $take) { items { id risk ccas { id } point dueOn since } totalCount } }`;
const VALIDITIES = `query ($networkId: ID!) { privacyValidities(networkId: $networkId) { point months defaultMonths version } }`;
const SET = `mutation ($input: SetPrivacyValidityInput!) { setPrivacyValidity(input: $input) { point months version } }`;

describe('the RGPD base', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let otherCcasId: string;
  let director: Caller;
  let dpo: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', otherCcasId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
    dpo = await api.as(world.people.dpo);
  });

  const input = (more: Record<string, unknown> = {}) => ({ input: { ccasId, point: 'register', ...more } });
  const network = (more: Record<string, unknown> = {}) => ({ networkId: world.networkId, ...more });
  const store = (ccas: string, point: string, answer: string, more: Record<string, unknown> = {}) => {
    const row = { network_id: world.networkId, ccas_id: ccas, point, answer, ...more };
    const columns = Object.keys(row);
    return arrange(
      api.owner,
      `INSERT INTO privacy_answer (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
  };

  describe('an answer', () => {
    it('is given by the director, with its evidence, and its end follows from the policy', async () => {
      const { answerPrivacyPoint } = await director.ask(
        ANSWER,
        input({ answer: 'yes', evidenceOn: '2026-02-28', evidenceReference: ' Registre v3 ', doneCount: 14 }),
      );
      expect(answerPrivacyPoint).toMatchObject({
        state: 'compliant',
        evidenceReference: 'Registre v3',
        validUntil: '2027-02-28',
        validityMonths: 12,
        doneCount: 14,
        updatedByName: 'Diane Recteur',
        version: 1,
      });
      expect(answerPrivacyPoint.answerId).not.toBeNull();
    });

    it('is given by the contributor and by the shared DPO too, over the whole network', async () => {
      await (await api.as(world.people.contributor)).ask(ANSWER, input({ answer: 'partly' }));
      await dpo.ask(ANSWER, input({ version: 1, answer: 'no' }));
      await dpo.ask(ANSWER, input({ ccasId: world.ccasIds[2], answer: 'unknown' }));
    });

    it('does not exist for the director of another CCAS, another network, nor for ids that are unknown or none', async () => {
      const otherDirector = await api.as(world.people.otherDirector);
      expect(await otherDirector.refusal(ANSWER, input({ answer: 'yes' }))).toBe('NOT_FOUND');
      expect(await otherDirector.refusal(OF_CCAS, { ccasId })).toBe('NOT_FOUND');
      for (const unknown of [world.foreignCcasId, '00000000-0000-4000-8000-000000000000', 'x\u0000']) {
        expect(await director.refusal(ANSWER, input({ ccasId: unknown, answer: 'yes' }))).toBe('NOT_FOUND');
        expect(await director.refusal(OF_CCAS, { ccasId: unknown })).toBe('NOT_FOUND');
      }
    });

    it('is refused to those without the right, and to a DPO outside of the EPT', async () => {
      for (const who of ['coordinator', 'referent', 'funder', 'admin', 'nobody'] as const)
        expect(await (await api.as(world.people[who])).refusal(ANSWER, input({ answer: 'yes' }))).toBe('NOT_ALLOWED');
      await arrange(api.owner, 'UPDATE role_assignment SET territory_id = $1 WHERE account_id = $2', [world.eptIds[1], world.people.dpo]);
      expect(await dpo.refusal(ANSWER, input({ answer: 'yes' }))).toBe('NOT_FOUND');
    });

    it('is refused for a closed CCAS, whose base is history', async () => {
      await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-01-01' WHERE id = $1`, [ccasId]);
      expect(await director.refusal(ANSWER, input({ answer: 'yes' }))).toBe('NOT_ALLOWED');
      expect((await director.ask(OF_CCAS, { ccasId })).ccasPrivacyBase.canUpdate).toBe(false);
    });

    it('places each refusal on its field', async () => {
      const fields = async (more: Record<string, unknown>) => (await director.send(ANSWER, input(more))).errors?.[0]?.extensions.fields;
      expect(await fields({})).toEqual([{ path: 'answer', reason: 'REQUIRED' }]);
      expect(await fields({ answer: 'not_applicable' })).toEqual([{ path: 'notApplicableReason', reason: 'REASON_REQUIRED' }]);
      expect(await fields({ answer: 'yes', evidenceOn: '2026-11-24' })).toEqual([{ path: 'evidenceOn', reason: 'DATE_IN_FUTURE' }]);
      expect(await fields({ answer: 'yes', evidenceOn: '2026-11-23', evidenceEndsOn: '2026-11-22' })).toEqual([
        { path: 'evidenceEndsOn', reason: 'END_BEFORE_START' },
      ]);
      expect(await fields({ answer: 'yes', doneCount: 2, requiredCount: 1 })).toEqual([{ path: 'doneCount', reason: 'MORE_DONE_THAN_REQUIRED' }]);
      expect(await fields({ answer: 'yes', doneCount: -1 })).toEqual([{ path: 'doneCount', reason: 'OUT_OF_RANGE' }]);
      expect(await fields({ answer: 'yes', comment: 'x'.repeat(2001) })).toEqual([{ path: 'comment', reason: 'TOO_LONG' }]);
    });

    it('made from an old view gets the present values, which stay', async () => {
      await director.ask(ANSWER, input({ answer: 'partly', comment: 'Première' }));
      const { errors } = await dpo.send(ANSWER, input({ version: null, answer: 'yes' }));
      expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { answer: 'partly', comment: 'Première', version: 1 } } });
      expect(await dpo.refusal(ANSWER, input({ version: 7, answer: 'yes' }))).toBe('STALE_VERSION');
    });

    it('of two people at once is kept from one, and the other sees a conflict', async () => {
      for (const version of [null, 1]) {
        const answers = await Promise.all(
          [director, dpo].map((person, i) => person.send(ANSWER, input({ version, answer: 'partly', comment: `${version} ${i}` }))),
        );
        expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.reason ?? [])).toEqual(['STALE_VERSION']);
      }
    });

    it('that expires is to be confirmed, not « no »', async () => {
      await store(ccasId, 'dpo', 'yes', { evidence_on: '2025-11-22' });
      const { points, counts } = (await director.ask(OF_CCAS, { ccasId })).ccasPrivacyBase;
      expect(points.map(({ point }: { point: string }) => point)).toEqual(PRIVACY_POINTS);
      expect(points[0]).toMatchObject({ state: 'to_confirm', validUntil: '2026-11-22' });
      expect(counts).toEqual({ total: 12, known: 1, compliant: 0, unknown: 11 });
    });
  });

  it('shows the coordinator and the referent states and dates, without the detail', async () => {
    await director.ask(ANSWER, input({ answer: 'yes', evidenceOn: '2026-11-01', evidenceReference: 'Armoire 3', comment: 'Secret', doneCount: 1 }));
    for (const who of ['coordinator', 'referent'] as const) {
      const { points, canUpdate, isDetailVisible } = (await (await api.as(world.people[who])).ask(OF_CCAS, { ccasId })).ccasPrivacyBase;
      expect(points[1]).toMatchObject({
        state: 'compliant',
        evidenceOn: '2026-11-01',
        answerId: null,
        evidenceReference: null,
        comment: null,
        doneCount: null,
        updatedByName: null,
      });
      expect({ canUpdate, isDetailVisible }).toEqual({ canUpdate: false, isDetailVisible: false });
    }
    expect((await dpo.ask(OF_CCAS, { ccasId })).ccasPrivacyBase.points[1]).toMatchObject({ comment: 'Secret', updatedByName: 'Diane Recteur' });
  });

  describe('the heat map', () => {
    it('holds every CCAS for the network, by EPT then commune, in one statement', async () => {
      await store(ccasId, 'dpo', 'yes', { evidence_on: '2026-11-01' });
      await store(ccasId, 'cnil_follow_up', 'no');
      await store(otherCcasId, 'dpo', 'not_applicable', { not_applicable_reason: 'x' });
      const coordinator = await api.as(world.people.coordinator);
      const { privacyBase } = await coordinator.ask(BASE, network());
      // the second EPT comes first by name: « EPT Est »
      expect(privacyBase.rows.map(({ ccas, states }: { ccas: { id: string }; states: string }) => [ccas.id, states])).toEqual([
        [world.ccasIds[2], '............'],
        [ccasId, 'C..........n'],
        [otherCcasId, 'x...........'],
      ]);
      const statements = await api.statements(() => coordinator.ask(BASE, network()));
      expect(statements.filter((sql) => sql.includes('privacy_answer'))).toHaveLength(1);
    });

    it('holds her own CCAS for a director, and that of the EPT for a DPO of the EPT', async () => {
      const ids = async (caller: Caller) => (await caller.ask(BASE, network())).privacyBase.rows.map(({ ccas }: { ccas: { id: string } }) => ccas.id);
      expect(await ids(director)).toEqual([ccasId]);
      await arrange(api.owner, 'UPDATE role_assignment SET territory_id = $1 WHERE account_id = $2', [world.eptIds[1], world.people.dpo]);
      expect(await ids(dpo)).toEqual([world.ccasIds[2]]);
    });

    it('does not exist for a funder, an administrator or another network', async () => {
      for (const document of [BASE, COVERAGE, VALIDITIES, WORK]) {
        for (const who of ['funder', 'admin', 'nobody'] as const)
          expect(await (await api.as(world.people[who])).refusal(document, network())).toBe('NOT_ALLOWED');
        expect(await (await api.as(world.people.foreignDirector)).refusal(document, network())).toBe('NOT_FOUND');
        expect(await director.refusal(document, { networkId: 'x\u0000' })).toBe('NOT_FOUND');
      }
      expect(await (await api.as(world.people.funder)).refusal(OF_CCAS, { ccasId })).toBe('NOT_ALLOWED');
    });

    it('of a past day holds the answers of that evening', async () => {
      await store(ccasId, 'dpo', 'no');
      const [{ id }] = await api.owner.query(`SELECT id FROM privacy_answer WHERE ccas_id = $1 AND point = 'dpo'`, [ccasId]);
      await api.owner.query(`DELETE FROM privacy_answer_history WHERE answer_id = $1`, [id]);
      await api.owner.query(
        `INSERT INTO privacy_answer_history (answer_id, since, answer, evidence_on) VALUES ($1, '2026-03-01T22:59:00Z', 'partly', NULL), ($1, '2026-03-02T22:59:00Z', 'yes', '2026-03-02'),
         ($1, '2026-03-03T23:01:00Z', 'no', NULL)`,
        [id],
      );
      const stateOn = async (on: string) => (await director.ask(BASE, network({ on }))).privacyBase.rows[0].states.charAt(0);
      expect(await stateOn('2026-02-28')).toBe('.');
      expect(await stateOn('2026-03-01')).toBe('P');
      expect(await stateOn('2026-03-03')).toBe('C'); // the change came one minute after midnight in Paris
      expect(await stateOn('2026-03-04')).toBe('n');
      expect((await director.ask(BASE, network({ on: '2026-03-04' }))).privacyBase.rows[0].canUpdate).toBe(false);
    });

    it('derives the same state as the rule of libs/domain, whatever the answer and its dates', async () => {
      const dates = [null, '2025-11-22', '2025-11-23', '2025-11-24', '2024-02-29', '2026-11-23'];
      const ends = [null, '2026-11-22', '2026-11-23', '2027-01-31'];
      const today = api.clock.today();
      const cases = (['yes', 'partly', 'no', 'not_applicable', 'unknown'] as PrivacyAnswer[]).flatMap((answer) =>
        dates.flatMap((on) => ends.filter((end) => end === null || on === null || on <= end).map((end) => ({ answer, on, end }))),
      );
      const points = [
        ['register', 12],
        ['dpia', 36],
        ['processors', null],
      ] as const;
      for (const { answer, on, end } of cases) {
        await arrange(api.owner, 'DELETE FROM privacy_answer_history WHERE answer_id IN (SELECT id FROM privacy_answer WHERE ccas_id = $1)', [ccasId]);
        await arrange(api.owner, 'DELETE FROM privacy_answer WHERE ccas_id = $1', [ccasId]);
        for (const [point] of points)
          await store(ccasId, point, answer, { evidence_on: on, evidence_ends_on: end, not_applicable_reason: answer === 'not_applicable' ? 'x' : null });
        const states = decodeBaseCells((await director.ask(BASE, network())).privacyBase.rows[0].states).map(({ state }) => state);
        for (const [point, months] of points) expect(states[PRIVACY_POINTS.indexOf(point)]).toBe(baseState(answer, on, end, months, today));
      }
    });
  });

  describe('the whole network in numbers', () => {
    const coverageOf = async (caller: Caller, more: Record<string, unknown> = {}) => (await caller.ask(COVERAGE, network(more))).privacyCoverage;
    const answered = (ids: readonly string[], answer = 'no') => Promise.all(ids.map((id) => store(id, 'dpo', answer)));
    const epts = ({ byEpt }: { byEpt: { ept: { name: string }; counts: { known: number } | null }[] }) =>
      Object.fromEntries(byEpt.map(({ ept, counts }) => [ept.name, counts && counts.known]));

    it('is counted whole for who reads each CCAS, in one statement', async () => {
      await store(ccasId, 'dpo', 'yes', { evidence_on: '2026-11-01' });
      await store(ccasId, 'cnil_follow_up', 'no');
      await store(otherCcasId, 'dpo', 'not_applicable', { not_applicable_reason: 'x' });
      for (const who of ['coordinator', 'referent', 'dpo'] as const) {
        const coverage = await coverageOf(await api.as(world.people[who]));
        expect(coverage).toMatchObject({ ccasCount: 3, counts: { total: 36, known: 2, compliant: 1, nonCompliant: 1, notApplicable: 1, unknown: 33 } });
        expect(coverage.byPoint[0]).toMatchObject({ point: 'dpo', counts: { total: 3, known: 1, compliant: 1, notApplicable: 1, unknown: 1 } });
        expect(epts(coverage)).toEqual({ 'EPT Est': 0, 'EPT Ouest': 2 });
      }
      const statements = await api.statements(() => coverageOf(dpo));
      expect(statements.filter((sql) => sql.includes('privacy_answer'))).toHaveLength(1);
    });

    it('is told to a director over five CCAS that she does not read, or more, and names none', async () => {
      await store(otherCcasId, 'dpo', 'yes', { evidence_on: '2026-11-01' });
      expect(await coverageOf(director)).toMatchObject({ ccasCount: 3, counts: null, byEpt: [{ counts: null }, { counts: null }] });
      const west = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches', 'Hautefeuille']);
      const east = await addCcas(api.owner, world, 1, ['Ivry', 'Juvisy', 'Lagny', 'Melun']);
      await answered([...west, ...east]);
      const coverage = await coverageOf(director);
      // beside the CCAS in the east that has answered nothing, four have: they would be those of the difference between the total and the west
      expect(epts(coverage)).toEqual({ 'EPT Est': null, 'EPT Ouest': null });
      expect(coverage.counts).toMatchObject({ total: 144, known: 10, compliant: 1 });
      await answered([world.ccasIds[2] as string]);
      expect(epts(await coverageOf(director))).toEqual({ 'EPT Est': 5, 'EPT Ouest': 6 });
      expect(JSON.stringify(coverage)).not.toContain('CCAS de');
    });

    it('tells no point that fewer than five answered, and none that the others would give', async () => {
      const west = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches', 'Hautefeuille', 'Ivry']);
      for (const point of ['dpo', 'register', 'rights']) for (const id of west) await store(id, point, 'no');
      await store(west[0] as string, 'security', 'partly');
      const { byPoint } = await coverageOf(director);
      const told = byPoint.filter(({ counts }: { counts: object | null }) => counts !== null).map(({ point }: { point: string }) => point);
      // one point beside « security », so that the total does not give it
      expect(PRIVACY_POINTS.filter((point) => !told.includes(point))).toEqual(['dpo', 'security']);
    });

    it('tells the DPO of one EPT the whole of it, and the others over five CCAS', async () => {
      await arrange(api.owner, 'UPDATE role_assignment SET territory_id = $1 WHERE account_id = $2', [world.eptIds[1], world.people.dpo]);
      const east = await addCcas(api.owner, world, 1, ['Ivry', 'Juvisy']);
      await answered([...east, ...world.ccasIds]);
      expect(epts(await coverageOf(dpo))).toEqual({ 'EPT Est': 3, 'EPT Ouest': null });
      expect((await coverageOf(dpo)).counts).toBeNull();
    });

    it('tells no day on which other CCAS were open, of which the difference is what one of them answered', async () => {
      const west = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches', 'Hautefeuille', 'Ivry']);
      await answered(west);
      await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-11-20' WHERE id = $1`, [west[0]]);
      expect((await coverageOf(director)).counts).toMatchObject({ known: 5 });
      expect((await coverageOf(director, { on: '2026-11-20' })).counts).not.toBeNull();
      expect(await coverageOf(director, { on: '2026-11-19' })).toMatchObject({ ccasCount: 9, counts: null });
      expect((await coverageOf(await api.as(world.people.coordinator), { on: '2026-11-19' })).counts).not.toBeNull();
    });
  });

  describe('the worklist', () => {
    it('puts a breach and a procedure of the CNIL first by their deadlines, then points by risk, then by date', async () => {
      await store(ccasId, 'dpo', 'no');
      await store(ccasId, 'register', 'yes', { evidence_on: '2025-06-01' });
      await store(ccasId, 'security', 'yes', { evidence_on: '2025-01-01' });
      await store(ccasId, 'rights', 'partly');
      await store(ccasId, 'notices', 'yes', { evidence_on: '2026-11-01' });
      const at = { network_id: world.networkId, ccas_id: ccasId };
      await arrange(api.owner, `INSERT INTO privacy_breach (network_id, ccas_id, discovered_at) VALUES ($1, $2, '2026-11-22T10:00:00Z')`, Object.values(at));
      await arrange(
        api.owner,
        `INSERT INTO cnil_procedure (network_id, ccas_id, kind, opened_on, due_on) VALUES ($1, $2, 'formal_notice', '2026-10-01', '2026-12-01')`,
        Object.values(at),
      );
      const { items, totalCount } = (await director.ask(WORK, network())).privacyWorklist;
      expect(items.map(({ risk, point, dueOn }: Record<string, string>) => [risk, point, dueOn]).slice(0, 6)).toEqual([
        ['breach', 'breaches', '2026-11-25'],
        ['cnil_procedure', 'cnil_follow_up', '2026-12-01'],
        ['non_compliant', 'dpo', null],
        ['to_confirm', 'security', '2026-01-01'],
        ['to_confirm', 'register', '2026-06-01'],
        ['unknown', 'processors', null],
      ]);
      expect(items.at(-1)).toMatchObject({ risk: 'in_progress', point: 'rights' });
      expect(totalCount).toBe(13);
    });

    it('is paged, and narrows to a risk or an EPT', async () => {
      await store(ccasId, 'dpo', 'no');
      expect((await dpo.ask(WORK, network({ skip: 1, take: 2 }))).privacyWorklist).toMatchObject({
        totalCount: 36,
        items: [{ risk: 'unknown' }, { risk: 'unknown' }],
      });
      expect((await dpo.ask(WORK, network({ risk: 'non_compliant' }))).privacyWorklist).toMatchObject({ totalCount: 1, items: [{ ccas: { id: ccasId } }] });
      expect((await dpo.ask(WORK, network({ scope: { ept: world.eptCodes[1] } }))).privacyWorklist.totalCount).toBe(12);
    });

    it('is refused to those who have nothing to handle', async () => {
      expect(await (await api.as(world.people.coordinator)).refusal(WORK, network())).toBe('NOT_ALLOWED');
    });
  });

  describe('the policy', () => {
    const policy = (more: Record<string, unknown>) => ({ input: { networkId: world.networkId, point: 'dpo', ...more } });

    it('is set by the coordinator, and changes states at once', async () => {
      await store(ccasId, 'dpo', 'yes', { evidence_on: '2025-06-01' });
      const coordinator = await api.as(world.people.coordinator);
      expect((await coordinator.ask(SET, policy({ months: 24 }))).setPrivacyValidity).toEqual({ point: 'dpo', months: 24, version: 1 });
      expect((await director.ask(OF_CCAS, { ccasId })).ccasPrivacyBase.points[0].state).toBe('compliant');
      expect((await coordinator.ask(SET, policy({ version: 1, months: null }))).setPrivacyValidity).toEqual({ point: 'dpo', months: null, version: 2 });
      expect((await director.ask(VALIDITIES, network())).privacyValidities[0]).toEqual({ point: 'dpo', months: null, defaultMonths: 12, version: 2 });
      expect(await coordinator.refusal(SET, policy({ version: 1, months: 6 }))).toBe('STALE_VERSION');
      expect(await coordinator.refusal(SET, policy({ version: 2, months: 121 }))).toBe('INVALID_INPUT');
    });

    it('is not set by anybody else', async () => {
      expect(await director.refusal(SET, policy({ months: 24 }))).toBe('NOT_ALLOWED');
      expect(await dpo.refusal(SET, policy({ months: 24 }))).toBe('NOT_ALLOWED');
      expect(await (await api.as(world.people.foreignCoordinator)).refusal(SET, policy({ months: 24 }))).toBe('NOT_FOUND');
    });
  });
});
