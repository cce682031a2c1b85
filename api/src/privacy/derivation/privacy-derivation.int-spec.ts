import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { until } from '../../testing/until';
import type { World } from '../../testing/world';
import { PrivacyDerivation } from './privacy-derivation';

const ANSWER = 'mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { version } }';
const POLICY = 'mutation ($input: SetPrivacyValidityInput!) { setPrivacyValidity(input: $input) { months } }';
const DESIGNATE = 'mutation ($input: CreateDpoDesignationInput!) { createDpoDesignation(input: $input) { id } }';
const OPEN = 'mutation ($input: CreateCnilProcedureInput!) { createCnilProcedure(input: $input) { id } }';
const BREACH = 'mutation ($input: CreatePrivacyBreachInput!) { createPrivacyBreach(input: $input) { id } }';
const NOTIFY = 'mutation ($input: UpdatePrivacyBreachInput!) { updatePrivacyBreach(input: $input) { id } }';
const REQUEST = 'mutation ($input: CreateRightsRequestInput!) { createRightsRequest(input: $input) { id } }';
const PLAN = 'mutation ($input: CreatePrivacyActionInput!) { createPrivacyAction(input: $input) { id version ccas { id } } }';
const REPLAN = 'mutation ($input: UpdatePrivacyActionInput!) { updatePrivacyAction(input: $input) { version } }';
const DONE = 'mutation ($input: CompletePrivacyActionInput!) { completePrivacyAction(input: $input) { id } }';

describe('what comes due of the RGPD', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
  });

  const due = async (): Promise<unknown[][]> =>
    (
      await api.owner.query(
        `SELECT kind, opens_on::text, due_on::text, closes_on::text, label FROM deadline WHERE ccas_id = $1 AND source_type = 'privacy' ORDER BY kind, due_on`,
        [ccasId],
      )
    ).map(Object.values);

  it('follows the evidence, and the policy of the network', async () => {
    await director.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'yes', evidenceOn: '2026-01-31' } });
    expect(await due()).toEqual([['privacy_evidence', '2026-12-02', '2027-01-31', null, 'register']]);
    await (await api.as(world.people.coordinator)).ask(POLICY, { input: { networkId: world.networkId, point: 'register', months: 1 } });
    expect(await due()).toEqual([['privacy_evidence', '2025-12-30', '2026-02-28', null, 'register']]);
  });

  it('follows the designations: a time without DPO opens 60 days before it begins, and ends with the next one', async () => {
    await director.ask(DESIGNATE, { input: { ccasId, mode: 'ept', startsOn: '2025-01-01', endsOn: '2026-12-31' } });
    expect(await due()).toEqual([['privacy_dpo_missing', '2026-11-01', '2026-12-31', null, null]]);
    await director.ask(DESIGNATE, { input: { ccasId, mode: 'ept', startsOn: '2027-01-01' } });
    expect(await due()).toEqual([]);
  });

  it('knows no lack of a DPO where nothing is told, but where « no » is', async () => {
    await director.ask(ANSWER, { input: { ccasId, point: 'dpo', answer: 'unknown' } });
    expect(await due()).toEqual([]);
    await arrange(api.owner, `UPDATE privacy_answer SET answer = 'no' WHERE ccas_id = $1`, [ccasId]);
    await director.ask(ANSWER, { input: { ccasId, point: 'security', answer: 'no' } });
    expect((await due()).map(([kind]) => kind)).toEqual(['privacy_dpo_missing']);
  });

  it('follows the CNIL, breaches and requests until they are handled', async () => {
    await director.ask(OPEN, { input: { ccasId, kind: 'control', openedOn: '2026-11-01', dueOn: '2026-12-15' } });
    const { createPrivacyBreach: breach } = await director.ask(BREACH, { input: { ccasId, discoveredAt: '2026-11-21T23:30:00Z' } });
    await director.ask(REQUEST, { input: { ccasId, receivedOn: '2026-10-31' } });
    expect(await due()).toEqual([
      ['privacy_breach_notification', '2026-11-22', '2026-11-25', null, null],
      ['privacy_cnil_procedure', '2026-11-01', '2026-12-15', null, null],
      ['privacy_rights_request', '2026-10-31', '2026-11-30', null, null],
    ]);
    await director.ask(NOTIFY, { input: { id: breach.id, version: 1, notifiedAt: '2026-11-23T08:00:00Z' } });
    expect((await due())[0]).toEqual(['privacy_breach_notification', '2026-11-22', '2026-11-25', '2026-11-23', null]);
    await director.ask(NOTIFY, { input: { id: breach.id, version: 2, isWithoutRisk: true } });
    expect((await due()).map(([kind]) => kind)).not.toContain('privacy_breach_notification');
  });

  it('follows the plan of actions, and tells no title', async () => {
    const input = { networkId: world.networkId, ccasIds: [ccasId], title: 'Rappel à l’ordre', priority: 1, point: 'register', dueOn: '2027-03-31' };
    const { createPrivacyAction: action } = await director.ask(PLAN, { input });
    expect(await due()).toEqual([['privacy_action', '2027-03-01', '2027-03-31', null, 'register']]);
    await director.ask(REPLAN, { input: { id: action.id, version: action.version, dueOn: '2026-11-30' } });
    expect(await due()).toEqual([['privacy_action', '2026-10-31', '2026-11-30', null, 'register']]);
    await director.ask(DONE, { input: { id: action.ccas[0].id, version: 1, doneOn: '2026-11-23' } });
    expect(await due()).toEqual([['privacy_action', '2026-10-31', '2026-11-30', '2026-11-23', 'register']]);
  });

  it('is derived again when the rules have changed, once for several processes, and not otherwise', async () => {
    await director.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'yes', evidenceOn: '2026-01-31' } });
    const right = await due();
    const byFormerRules = () => api.owner.query(`UPDATE deadline SET due_on = '2030-01-01' WHERE ccas_id = $1`, [ccasId]);
    const derivation = api.app.get(PrivacyDerivation);
    await byFormerRules();
    await derivation.deriveAllWhenOld();
    expect(await due()).not.toEqual(right);
    await api.owner.query(`UPDATE derivation_run SET rules_version = 0 WHERE subject_type = 'privacy'`);
    await Promise.all([derivation.deriveAllWhenOld(), derivation.deriveAllWhenOld()]);
    expect(await due()).toEqual(right);
  });

  it('waits for another derivation of the same CCAS, which would take away what it does not know yet', async () => {
    const other = api.owner.createQueryRunner();
    await other.startTransaction();
    await other.query('SELECT FROM ccas WHERE id = $1 FOR NO KEY UPDATE', [ccasId]);
    let isAnswered = false;
    const answered = director.ask(ANSWER, { input: { ccasId, point: 'register', answer: 'yes', evidenceOn: '2026-01-31' } }).then(() => (isAnswered = true));
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await until(async () => isAnswered || (await api.owner.query(waiting)).length > 0);
    expect(isAnswered).toBe(false);
    await other.commitTransaction();
    await other.release();
    await answered;
    expect(await due()).toHaveLength(1);
  });

  it('survives the first and the last day that is taken', async () => {
    const input = { networkId: world.networkId, ccasIds: [ccasId], title: 'Loin', priority: 3 };
    for (const dueOn of ['1950-01-01', '2150-12-31']) await director.ask(PLAN, { input: { ...input, dueOn } });
    await director.ask(DESIGNATE, { input: { ccasId, mode: 'own', startsOn: '1950-01-01', endsOn: '2150-12-31' } });
    await director.ask(ANSWER, { input: { ccasId, point: 'security', answer: 'yes', evidenceOn: '2026-01-01', evidenceEndsOn: '2150-12-31' } });
    expect(await due()).toHaveLength(4);
  });
});
