import { randomUUID } from 'node:crypto';
import { attentionOfDeadline, PRIVACY_POINTS, WEEK_MS, WEEKS_BEFORE_ASKING_AGAIN } from '@maillage/domain';
import { addAliveNetwork, addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const HOME = `query ($networkId: ID!) { home(networkId: $networkId) {
  since attention { kind count ccas { id name ept { name } } subjects { id name } deadlines { key kind sourceId dueOn dueAt isOverdue ccas { id } } done { ccasIds lastAt byName againAt } }
} }`;
const FIGURES = `query ($networkId: ID!) { homeFigures(networkId: $networkId) { kind numerator denominator monthAgo { on numerator denominator } } }`;
const CHANGES = `query ($networkId: ID!) { homeChanges(networkId: $networkId) { day ccas { id } about { type name } actorNames counts { subjectType action count } } }`;

interface Attention {
  kind: string;
  count: number;
  ccas: { id: string }[];
  subjects: { name: string }[];
  deadlines: { kind: string; dueOn: string; dueAt: string | null; ccas: { id: string } | null }[];
}

describe('the home page', () => {
  let api: TestApi;
  let world: World;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);
  const homeOf = async (who: keyof World['people']) => (await (await as(who)).ask(HOME, { networkId: world.networkId })).home;
  const figuresOf = async (who: keyof World['people']) =>
    (
      (await (await as(who)).ask(FIGURES, { networkId: world.networkId })).homeFigures as {
        kind: string;
        numerator: number | null;
        denominator: number | null;
      }[]
    ).map(({ kind, numerator, denominator }) => ({ kind, numerator, denominator }));
  const kindsOf = async (who: keyof World['people']) =>
    Object.fromEntries(
      (await homeOf(who)).attention.map(({ kind, count, ccas, subjects }: Attention) => [
        kind,
        [count, ccas.length, subjects.map(({ name }) => parseInt(name, 10))],
      ]),
    );

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  /** Two initiatives: the first blocked at Aubigny and in place at Bellerive, the second silent, late, compromised and without recommendation. */
  const arrangeNetwork = async () => {
    const [first] = await addAliveNetwork(api.owner, world);
    await arrange(
      api.owner,
      `WITH r AS (INSERT INTO recommendation (network_id, number, title) VALUES ($1, 1, 'Une'), ($1, 2, 'Autre') RETURNING id, number)
      INSERT INTO initiative_recommendation SELECT $2, id FROM r WHERE number = 1`,
      [world.networkId, first],
    );
  };

  it('shows the coordinator all that needs her, and the figures of the network', async () => {
    await arrangeNetwork();
    expect(await kindsOf('coordinator')).toEqual({
      ccas_without_news: [2, 2, []],
      deadlines_overdue: [1, 0, []],
      deadlines_soon: [1, 0, []],
      blocked_adoptions: [1, 1, [1]],
      compromised_initiatives: [1, 0, [2]],
      recommendations_without_initiative: [1, 0, []],
      initiatives_without_recommendation: [1, 0, [2]],
      directors_without_account: [1, 1, []],
    });
    expect(await figuresOf('coordinator')).toEqual([
      { kind: 'initiatives_on_track', numerator: 1, denominator: 2 },
      { kind: 'convention_coverage', numerator: 0, denominator: 3 },
      { kind: 'privacy_base', numerator: 0, denominator: 0 },
      { kind: 'indicators_up_to_date', numerator: 0, denominator: 0 },
    ]);
  });

  it('counts as up to date the indicators with values of which no update is overdue, of all that this network has', async () => {
    const figureOf = async (who: keyof World['people']) => (await figuresOf(who)).find(({ kind }) => kind === 'indicators_up_to_date');
    const indicator = async (networkId: string | null, nextUpdateOn: string | null, { hasValues = true, isArchived = false } = {}) => {
      const code = `i${randomUUID().replaceAll('-', '')}`;
      await arrange(
        api.owner,
        `INSERT INTO indicator (network_id, code, name, theme, aggregation, next_update_on, archived_at) VALUES ($1, $2, 'Indicateur', 'income', 'sum', $3, CASE WHEN $4 THEN now() END)`,
        [networkId, code, nextUpdateOn, isArchived],
      );
      if (hasValues)
        await arrange(api.owner, 'INSERT INTO indicator_period (indicator_id, period, geography_year) SELECT id, 202300, 2023 FROM indicator WHERE code = $1', [
          code,
        ]);
    };
    await indicator(null, null);
    await indicator(null, '2026-11-24');
    await indicator(null, '2026-11-23');
    await indicator(world.networkId, '2026-01-01');
    await indicator(world.networkId, '2027-01-01');
    await indicator(world.otherNetworkId, null);
    await indicator(null, null, { hasValues: false });
    await indicator(null, null, { isArchived: true });
    // one without any value is not up to date: 3 of 6, and not of the 5 that have some
    for (const who of ['coordinator', 'director'] as const) expect(await figureOf(who)).toMatchObject({ numerator: 3, denominator: 6 });
    await arrange(api.owner, 'DELETE FROM indicator');
  });

  it('counts a CCAS once under convention while one that covers it is in force, and the points of the RGPD that are known', async () => {
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    const convention = async (ccasId: string, kind: string, status: string, endsOn: string | null) => {
      const id = randomUUID();
      await arrange(api.owner, `INSERT INTO convention (id, network_id, ccas_id, kind, title) VALUES ($1, $2, $3, $4, 'Convention')`, [
        id,
        world.networkId,
        ccasId,
        kind,
      ]);
      await arrange(api.owner, `INSERT INTO convention_status_period (convention_id, starts_on, ends_on, status) VALUES ($1, '2026-01-01', $2, $3)`, [
        id,
        endsOn,
        status,
      ]);
    };
    await convention(aubigny, 'framework', 'in_force', null);
    await convention(aubigny, 'cpom', 'to_renew', null);
    await convention(bellerive, 'framework', 'in_force', '2026-06-30');
    await convention(bellerive, 'premises', 'in_force', null);
    const answer = (point: string, given: string, evidenceOn: string | null) =>
      arrange(
        api.owner,
        `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on, not_applicable_reason)
         VALUES ($1, $2, $3, $4, $5, CASE $4 WHEN 'not_applicable' THEN 'Sans objet' END)`,
        [world.networkId, aubigny, point, given, evidenceOn],
      );
    const [first, second, third, fourth] = PRIVACY_POINTS;
    await answer(first, 'yes', '2026-11-01');
    await answer(second, 'yes', null);
    await answer(third, 'not_applicable', null);
    await answer(fourth, 'no', null);
    const figures = async (who: keyof World['people']) => (await figuresOf(who)).slice(1, 3);
    const convention_coverage = { kind: 'convention_coverage', numerator: 1, denominator: 3 };
    expect(await figures('coordinator')).toEqual([convention_coverage, { kind: 'privacy_base', numerator: 1, denominator: 3 }]);
    // over two CCAS that she does not read: she would take away her own
    expect(await figures('director')).toEqual([convention_coverage, { kind: 'privacy_base', numerator: null, denominator: null }]);
  });

  it('brings a contested value to who decides it, until it is decided', async () => {
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    const [indicator] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO indicator (code, name, theme, aggregation) VALUES ($1, 'Indicateur', 'income', 'sum') RETURNING id`,
      [`i${randomUUID().replaceAll('-', '')}`],
    );
    const contest = (networkId: string, ccasId: string, period: number) =>
      arrange(
        api.owner,
        `INSERT INTO indicator_contest (network_id, ccas_id, indicator_id, period, territory_id, reason, source, proposed_value, contested_state, created_by_id)
         SELECT $1, c.id, $2, $4, c.territory_id, 'Faux', 'Registre', 1, 'published', $5 FROM ccas c WHERE c.id = $3`,
        [networkId, indicator?.id, ccasId, period, world.people.director],
      );
    await contest(world.networkId, aubigny, 202300);
    await contest(world.networkId, aubigny, 202200);
    await contest(world.networkId, bellerive, 202300);
    await contest(world.otherNetworkId, world.foreignCcasId, 202300);
    expect(await kindsOf('coordinator')).toMatchObject({ contested_values: [3, 2, []] });
    for (const who of ['referent', 'director', 'dpo', 'admin'] as const) expect(await kindsOf(who)).not.toHaveProperty('contested_values');
    await arrange(api.owner, `UPDATE indicator_contest SET status = 'withdrawn'`);
    expect(await kindsOf('coordinator')).not.toHaveProperty('contested_values');
    await arrange(api.owner, 'DELETE FROM indicator_contest');
    await arrange(api.owner, 'DELETE FROM indicator');
  });

  it('brings what is proposed to who decides it: to a coordinator for the territory of the network, to the administration all of it', async () => {
    await arrange(
      api.owner,
      `WITH sent AS (
         INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes) SELECT n, 'a.csv', '', 1 FROM unnest($1::uuid[]) n RETURNING id, network_id
       )
       INSERT INTO value_proposal (import_id, from_network_id, to_network_id, values_count)
       SELECT id, network_id, (SELECT n FROM unnest($1::uuid[]) n WHERE n <> network_id), 1 FROM sent`,
      [[world.networkId, world.otherNetworkId]],
    );
    await arrange(api.owner, `INSERT INTO definition_proposal (network_id, act, input, reason) VALUES ($1, 'create', '{}', 'Utile à tous')`, [world.networkId]);
    expect(await kindsOf('coordinator')).toMatchObject({ shared_proposals: [1, 0, []] });
    expect(await kindsOf('admin')).toMatchObject({ shared_proposals: [3, 0, []] });
    for (const who of ['referent', 'director', 'dpo'] as const) expect(await kindsOf(who)).not.toHaveProperty('shared_proposals');
    await arrange(api.owner, `UPDATE value_proposal SET status = 'withdrawn'`);
    await arrange(api.owner, `UPDATE definition_proposal SET status = 'withdrawn'`);
    for (const who of ['coordinator', 'admin'] as const) expect(await kindsOf(who)).not.toHaveProperty('shared_proposals');
    for (const table of ['value_proposal', 'definition_proposal', 'indicator_import']) await arrange(api.owner, `DELETE FROM ${table}`);
  });

  it('names what comes due to those who read it, until it is handled', async () => {
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    const sourceId = 'b5b2f9a4-8c0e-4f6a-9d59-000000000001';
    const due = (ccasId: string, kind: string, dueOn: string, opensOn = '2026-01-01') =>
      arrange(
        api.owner,
        `INSERT INTO deadline (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on, label)
         VALUES (split_part($2, '_', 1), $1, $2, $3::text, $4, $5, $6, $3::date, 'Convention cadre')`,
        [sourceId, kind, dueOn, world.networkId, ccasId, opensOn],
      );
    for (const day of ['05', '03', '01', '06', '02', '04']) await due(aubigny, 'convention_receipt_missing', `2026-11-${day}`);
    await due(bellerive, 'convention_term', '2026-12-31');
    await due(aubigny, 'convention_term', '2027-12-31', '2027-06-30');
    const deadlinesOf = async (who: keyof World['people']) =>
      (await homeOf(who)).attention.flatMap(({ kind, count, deadlines }: Attention) =>
        kind.startsWith('deadlines') ? [[kind, count, deadlines.map(({ dueOn, ccas }) => [dueOn, ccas?.id])]] : [],
      );
    const overdue = ['01', '02', '03', '04', '05'].map((day) => [`2026-11-${day}`, aubigny]);
    expect(await deadlinesOf('coordinator')).toEqual([
      ['deadlines_overdue', 6, overdue],
      ['deadlines_soon', 1, [['2026-12-31', bellerive]]],
    ]);
    expect(await deadlinesOf('director')).toEqual([['deadlines_overdue', 6, overdue]]);
    expect(await deadlinesOf('admin')).toEqual([]);
    // a DPO reads what comes due of conventions, and handles what the RGPD asks for
    expect(await deadlinesOf('dpo')).toEqual([]);
    await due(bellerive, 'privacy_evidence', '2026-12-01');
    expect(await deadlinesOf('dpo')).toEqual([['deadlines_soon', 1, [['2026-12-01', bellerive]]]]);
    await arrange(api.owner, 'DELETE FROM deadline WHERE ccas_id = $1', [aubigny]);
    expect(await deadlinesOf('director')).toEqual([]);
  });

  it('shows the referent the CCAS of the EPT alone', async () => {
    await arrangeNetwork();
    expect(await kindsOf('referent')).toEqual({ ccas_without_news: [1, 1, []], blocked_adoptions: [1, 1, [1]] });
  });

  it('shows the director what his CCAS is asked, and what is late in an initiative that he carries', async () => {
    await arrangeNetwork();
    // « À venir » is of the initiative that he carries
    expect(await kindsOf('director')).toEqual({ initiatives_to_answer: [1, 1, [2]], deadlines_soon: [1, 0, []] });
    expect(await kindsOf('otherDirector')).toEqual({ initiatives_to_answer: [2, 1, [1, 2]] });
    await arrange(api.owner, `UPDATE milestone SET done_on = NULL, due_on = '2026-11-01' WHERE title = 'À venir'`);
    expect(await kindsOf('director')).toMatchObject({ deadlines_overdue: [1, 0, []] });
  });

  it('shows the administrator the CCAS without account, and no figure of what he does not read', async () => {
    await arrangeNetwork();
    expect(await kindsOf('admin')).toEqual({ directors_without_account: [1, 1, []] });
    expect((await figuresOf('admin')).map(({ kind }) => kind)).toEqual(['indicators_up_to_date']);
  });

  it('answers whatever roles meet in one person, and after an earlier visit', async () => {
    await arrangeNetwork();
    const director = { role: 'director', network_id: world.networkId, ccas_id: world.ccasIds[2] };
    const referent = { role: 'referent', network_id: world.networkId, territory_id: world.eptIds[0] };
    for (const { role, ...reach } of [director, referent]) {
      const columns = Object.keys(reach);
      await arrange(
        api.owner,
        `INSERT INTO role_assignment (account_id, role, ${columns.join(', ')}) VALUES ($1, $2, ${columns.map((_, i) => `$${i + 3}`).join(', ')})`,
        [world.people.admin, role, ...Object.values(reach)],
      );
      expect(await kindsOf('admin')).toHaveProperty('initiatives_to_answer');
      expect(await figuresOf('admin')).toHaveLength(4);
    }
    await arrange(
      api.owner,
      `INSERT INTO account_visit (account_id, last_visit_at, previous_visit_at) VALUES ($1, now(), now())
      ON CONFLICT (account_id) DO UPDATE SET previous_visit_at = now()`,
      [world.people.admin],
    );
    expect((await homeOf('admin')).since).not.toBeNull();
  });

  it('asks a director again four weeks after the last news to the minute, as « Mon CCAS » does', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const [initiative = ''] = initiativeIds;
    const [aubigny = ''] = world.ccasIds;
    const asked = async () => ((await homeOf('director')).attention as Attention[]).find(({ kind }) => kind === 'initiatives_to_answer')?.count ?? 0;
    const others = initiativeIds.length - 1;
    const fourWeeksAgo = new Date(api.clock.now().getTime() - WEEKS_BEFORE_ASKING_AGAIN * 7 * 24 * 3600 * 1000);
    await addNews(api.owner, initiative, aubigny, { last_news_at: new Date(fourWeeksAgo.getTime() + 60_000).toISOString() });
    expect(await asked()).toBe(others);
    api.clock.instant = new Date(api.clock.now().getTime() + 60_000);
    expect(await asked()).toBe(others + 1);
  });

  it('is calm without any plan: nothing was asked, nothing is missing', async () => {
    expect(await kindsOf('coordinator')).toEqual({ directors_without_account: [1, 1, []] });
    expect((await figuresOf('coordinator'))[0]).toEqual({ kind: 'initiatives_on_track', numerator: 0, denominator: 0 });
  });

  it('tells what others changed by day and by CCAS or object, each object once, and not what she did herself', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    const [first = '', second = ''] = initiativeIds;
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    const changesOf = async (who: keyof World['people']) => (await (await as(who)).ask(CHANGES, { networkId: world.networkId })).homeChanges;
    for (const initiative of [first, second]) await addNews(api.owner, initiative, aubigny);
    await addNews(api.owner, first, bellerive);
    await arrange(api.owner, `UPDATE adoption SET note = 'Deux fois' WHERE ccas_id = $1`, [aubigny]);
    const ofCcas = (ccasId: string, groups: { ccas: { id: string } | null; counts: { subjectType: string }[]; actorNames: string[] }[]) =>
      groups
        .filter(({ ccas }) => ccas?.id === ccasId)
        .flatMap(({ counts, actorNames }) => [...counts.filter(({ subjectType }) => subjectType === 'adoption'), actorNames]);
    const groups = await changesOf('coordinator');
    expect(ofCcas(aubigny, groups)).toEqual([
      { subjectType: 'adoption', action: 'created', count: 2 },
      { subjectType: 'adoption', action: 'updated', count: 2 },
      ['Test'],
    ]);
    expect(groups.filter(({ about }: { about: { type: string } | null }) => about?.type === 'initiative')).toHaveLength(2);
    // a neighbour's news is told in no number either
    expect(ofCcas(bellerive, await changesOf('director'))).toEqual([]);
    expect(ofCcas(aubigny, await changesOf('director'))).toHaveLength(3);
    const director = await as('director');
    await director.ask('mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { version } }', {
      input: { initiativeId: first, ccasId: aubigny, version: 2, stage: 'committed' },
    });
    expect(ofCcas(aubigny, await changesOf('director'))).toEqual(ofCcas(aubigny, groups));
  });

  it('ranks a clock in hours before what is late, and tells each deadline as the rule says', async () => {
    const [aubigny = ''] = world.ccasIds;
    const due = (kind: string, dueOn: string, dueAt: string | null) =>
      arrange(
        api.owner,
        `INSERT INTO deadline (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on, due_at)
         VALUES ('privacy', gen_random_uuid(), $1, $2::text, $3, $4, '2026-01-01', $2::date, $5)`,
        [kind, dueOn, world.networkId, aubigny, dueAt],
      );
    await due('privacy_evidence', '2026-11-01', null);
    await due('privacy_evidence', '2026-11-23', null);
    await due('privacy_rights_request', '2026-11-30', null);
    await due('privacy_rights_request', '2026-12-01', null);
    await due('privacy_breach_notification', '2026-11-25', '2026-11-25T08:00:00Z');
    const { attention } = await homeOf('dpo');
    expect(attention.map(({ kind }: Attention) => kind)).toEqual([
      'deadlines_hours',
      'deadlines_overdue',
      'deadlines_today',
      'deadlines_week',
      'deadlines_soon',
    ]);
    for (const { kind, deadlines } of attention as Attention[])
      for (const deadline of deadlines) expect(attentionOfDeadline(deadline, '2026-11-23')).toBe(kind);
    await arrange(api.owner, 'DELETE FROM deadline WHERE ccas_id = $1', [aubigny]);
  });

  it('says that a CCAS was reminded, by whom and until when it is left alone', async () => {
    const { planId } = await addPlan(api.owner, world);
    const [aubigny = ''] = world.ccasIds;
    const silent = async (who: keyof World['people']) =>
      ((await homeOf(who)).attention as (Attention & { done: object | null })[]).find(({ kind }) => kind === 'ccas_without_news');
    expect(await silent('coordinator')).toMatchObject({ count: 3, done: null });
    const coordinator = await as('coordinator');
    await coordinator.ask('mutation ($input: RemindCcasInput!) { remindCcas(input: $input) { remindedCcasIds } }', { input: { planId, ccasIds: [aubigny] } });
    const [{ name }] = (await arrange<{ name: string }>(api.owner, 'SELECT full_name AS name FROM account WHERE id = $1', [world.people.coordinator])) as [
      { name: string },
    ];
    const sentAt = api.clock.now();
    const done = { ccasIds: [aubigny], byName: name, lastAt: sentAt.toISOString(), againAt: new Date(sentAt.getTime() + WEEK_MS).toISOString() };
    for (const who of ['coordinator', 'referent'] as const) expect(await silent(who)).toMatchObject({ done });
    api.clock.instant = new Date(sentAt.getTime() + WEEK_MS);
    expect(await silent('coordinator')).toMatchObject({ count: 3, done: null });
  });

  it('does not exist for other networks nor for a funder', async () => {
    for (const question of [HOME, FIGURES, CHANGES]) {
      for (const who of ['foreignCoordinator', 'foreignDirector'] as const)
        expect(await (await as(who)).refusal(question, { networkId: world.networkId })).toBe('NOT_FOUND');
      for (const who of ['funder', 'nobody'] as const) expect(await (await as(who)).refusal(question, { networkId: world.networkId })).toBe('NOT_ALLOWED');
      expect(await (await as('coordinator')).refusal(question, { networkId: 'x' })).toBe('NOT_FOUND');
    }
  });

  it('asks the database as many statements with much to say as with little', async () => {
    await arrangeNetwork();
    const coordinator = await as('coordinator');
    const ask = () => coordinator.ask(HOME, { networkId: world.networkId });
    await ask();
    const few = await api.statements(ask);
    await addPlan(api.owner, world, { year: 2025, initiatives: 20 });
    expect(await api.statements(ask)).toHaveLength(few.length);
    expect(few.length).toBeLessThanOrEqual(5);
  });
});
