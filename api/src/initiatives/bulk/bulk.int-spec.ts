import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const REPORT = 'rows { initiativeId ccasId milestoneId outcome version changedByName } act { id kind stage changedCount }';
const STAGES = `mutation ($input: ChangeStagesInput!) { changeStages(input: $input) { ${REPORT} } }`;
const ASSIGN = `mutation ($input: AssignInitiativesInput!) { assignInitiatives(input: $input) { ${REPORT} } }`;
const MOVE = `mutation ($input: MoveMilestonesInput!) { moveMilestones(input: $input) { ${REPORT} } }`;
const UNDO = 'mutation ($id: ID!) { undoBulkAct(id: $id) { act { restoredCount undoneByName } left { ccasId initiativeId outcome changedByName } } }';
const ACTS = 'query ($networkId: ID!) { bulkActs(networkId: $networkId) { id kind changedCount madeByName undoneAt restoredCount } }';
const UPDATE = 'mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { version } }';

type Who = keyof World['people'];
interface Row {
  initiativeId: string;
  ccasId: string;
  milestoneId: string;
  outcome: string;
  version: number | null;
}

describe('an act on many things', () => {
  let api: TestApi;
  let world: World;
  let planId: string;
  let initiativeIds: readonly string[];
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    ({ planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 }));
  });

  const as = (who: Who) => api.as(world.people[who]);
  const cell = (initiative: number, ccas: number, version: number | null = null) => ({
    initiativeId: initiativeIds[initiative] ?? '',
    ccasId: world.ccasIds[ccas] ?? '',
    version,
  });
  const change = async (who: Who, cells: object[], more: object = {}) =>
    (await (await as(who)).ask(STAGES, { input: { planId, cells, stage: 'committed', ...more } })).changeStages as {
      rows: Row[];
      act: { id: string; changedCount: number } | null;
    };
  const outcomes = ({ rows }: { rows: Row[] }): string[] => rows.map(({ outcome }) => outcome);
  const undo = async (who: Who, id: string | undefined) => (await (await as(who)).ask(UNDO, { id })).undoBulkAct;
  const stored = (): Promise<Record<string, unknown>[]> =>
    api.owner.query(
      `SELECT i.number, c.name, a.stage, a.not_concerned_reason AS reason, a.last_news_at AS at, a.last_news_by_id AS by FROM adoption a
         JOIN initiative i ON i.id = a.initiative_id JOIN ccas c ON c.id = a.ccas_id JOIN territory t ON t.id = c.territory_id WHERE i.plan_id = $1 ORDER BY i.number, t.name`,
      [planId],
    );

  describe('on cells', () => {
    it('previews what becomes of each, then changes in one act what may change', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId);
      await addNews(api.owner, cell(0, 1).initiativeId, cell(0, 1).ccasId, { stage: 'committed' });
      const cells = [cell(0, 0), cell(0, 1), cell(1, 2)];
      const preview = await change('coordinator', cells, { isPreview: true });
      expect([outcomes(preview), preview.act]).toEqual([['changes', 'same', 'changes'], null]);
      expect(outcomes(await change('coordinator', cells, { stage: 'not_concerned', isPreview: true }))).toEqual(Array(3).fill('reason_required'));
      expect((await stored()).map(({ stage }) => stage)).toEqual(['informed', 'committed']);
      const { act } = await change(
        'coordinator',
        preview.rows.map(({ initiativeId, ccasId, version }) => ({ initiativeId, ccasId, version })),
      );
      expect(act).toMatchObject({ kind: 'stage', stage: 'committed', changedCount: 2 });
      expect((await stored()).map(({ stage, by }) => [stage, by])).toEqual([
        ['committed', world.people.coordinator],
        ['committed', null],
        ['committed', world.people.coordinator],
      ]);
      const told = await api.owner.query(
        `SELECT subject_type AS type, count(*)::int, count(DISTINCT request_id)::int AS requests FROM journal_entry WHERE network_id = $1 AND actor_id = $2 GROUP BY 1 ORDER BY 1`,
        [world.networkId, world.people.coordinator],
      );
      expect(told).toEqual([
        { type: 'adoption', count: 2, requests: 1 },
        { type: 'bulk_act', count: 1, requests: 1 },
      ]);
    });

    it('leaves what is stale, a neighbour’s or of another union, by one answer for the forbidden and the unknown', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId);
      const foreign = { ...cell(0, 0), ccasId: world.foreignCcasId };
      const unknown = { ...cell(0, 0), initiativeId: crypto.randomUUID() };
      const cells = [cell(0, 0), cell(1, 0), cell(0, 1), foreign, unknown, { ...cell(0, 0), ccasId: 'x' }];
      const report = await change('director', cells);
      expect(outcomes(report)).toEqual(['stale', 'changes', 'not_allowed', 'not_allowed', 'not_allowed', 'not_allowed']);
      expect(report.rows.slice(2).map(({ version }) => version)).toEqual([null, null, null, null]);
      expect((await stored()).map(({ name, stage }) => [name, stage])).toEqual([
        ['CCAS d’Aubigny', 'informed'],
        ['CCAS d’Aubigny', 'committed'],
      ]);
      const input = { input: { planId, cells, stage: 'committed' } };
      for (const who of ['dpo', 'funder', 'admin'] as const) expect(await (await as(who)).refusal(STAGES, input)).toBe('NOT_ALLOWED');
      for (const who of ['foreignCoordinator', 'foreignDirector'] as const) expect(await (await as(who)).refusal(STAGES, input)).toBe('NOT_FOUND');
      const coordinator = await as('coordinator');
      expect(await coordinator.refusal(STAGES, { input: { planId, cells: [], stage: 'informed' } })).toBe('INVALID_INPUT');
      expect(await coordinator.refusal(STAGES, { input: { planId, cells: Array(1001).fill(cell(0, 0)), stage: 'informed' } })).toBe('INVALID_INPUT');
      expect(await coordinator.refusal(STAGES, { input: { planId, cells: [cell(0, 0, 1)], stage: 'not_concerned' } })).toBe('INVALID_INPUT');
    });

    it('writes each cell once when two act at once: one changes it, the other is told', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId);
      const cells = [cell(0, 0, 1), cell(0, 1), cell(1, 0)];
      const reports = await Promise.all([
        change('coordinator', cells),
        change('referent', [...cells].reverse(), { stage: 'volunteer' }),
        change('coordinator', cells, { stage: 'in_place' }),
      ]);
      for (const [initiative, ccas] of [
        [0, 0],
        [0, 1],
        [1, 0],
      ] as const) {
        const { initiativeId, ccasId } = cell(initiative, ccas);
        const told = reports.map(({ rows }) => rows.find((row) => row.initiativeId === initiativeId && row.ccasId === ccasId)?.outcome);
        expect(told.sort()).toEqual(['changes', 'stale', 'stale']);
      }
    });

    it('sends a bounded number of statements, however many the cells', async () => {
      const count = async (cells: object[]) => (await api.statements(() => change('coordinator', cells))).length;
      const one = await count([cell(0, 0)]);
      expect(await count([cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1)])).toBeLessThanOrEqual(one);
    });
  });

  describe('that is undone', () => {
    it('gives back what stood before, news that did not exist included, and once', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId, { stage: 'not_concerned', not_concerned_reason: 'Petite commune' });
      const before = await stored();
      const { act } = await change('coordinator', [cell(0, 0, 1), cell(0, 1)]);
      expect(await undo('coordinator', act?.id)).toEqual({ act: { restoredCount: 2, undoneByName: 'Cora Dina' }, left: [] });
      expect(await stored()).toEqual(before);
      expect(await (await as('coordinator')).refusal(UNDO, { id: act?.id })).toBe('BULK_ACT_UNDONE');
    });

    it('leaves what somebody changed since, and says whose it is', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId);
      const { act } = await change('coordinator', [cell(0, 0, 1), cell(0, 1), cell(0, 2)]);
      await (await as('director')).ask(UPDATE, { input: { ...cell(0, 0, 2), note: 'Oui, depuis hier', stage: 'in_place' } });
      await arrange(api.owner, 'DELETE FROM adoption WHERE ccas_id = $1', [cell(0, 2).ccasId]);
      const { left, ...undone } = await undo('coordinator', act?.id);
      expect(undone.act.restoredCount).toBe(1);
      expect(left.map(({ ccasId, outcome, changedByName }: Record<string, unknown>) => [ccasId, outcome, changedByName])).toEqual(
        expect.arrayContaining([
          [cell(0, 0).ccasId, 'stale', 'Diane Recteur'],
          [cell(0, 2).ccasId, 'gone', null],
        ]),
      );
      expect((await stored()).map(({ name, stage }) => [name, stage])).toEqual([['CCAS d’Aubigny', 'in_place']]);
    });

    it('is undone after a later one was, and by one of two who ask at once', async () => {
      await addNews(api.owner, cell(0, 0).initiativeId, cell(0, 0).ccasId);
      const first = await change('coordinator', [cell(0, 0, 1)]);
      const second = await change('coordinator', [cell(0, 0, 2)], { stage: 'assessed' });
      await undo('coordinator', second.act?.id);
      const coordinator = await as('coordinator');
      const refusals = await Promise.all([1, 2].map(() => coordinator.refusal(UNDO, { id: first.act?.id })));
      expect(refusals.sort()).toEqual(['BULK_ACT_UNDONE', null]);
      expect((await stored()).map(({ stage }) => stage)).toEqual(['informed']);
    });

    it('is for who made it, each cell by the right of today, and for who manages the plan; for nobody else', async () => {
      const { act } = await change('referent', [cell(0, 0), cell(0, 1)]);
      for (const who of ['director', 'contributor', 'foreignCoordinator'] as const)
        expect(await (await as(who)).refusal(UNDO, { id: act?.id })).toBe('NOT_FOUND');
      expect(await (await as('coordinator')).refusal(UNDO, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
      const seen = async (who: Who) => (await (await as(who)).ask(ACTS, { networkId: world.networkId })).bulkActs.length;
      expect([await seen('referent'), await seen('coordinator'), await seen('director')]).toEqual([1, 1, 0]);
      await arrange(api.owner, `UPDATE role_assignment SET territory_id = $2 WHERE account_id = $1`, [world.people.referent, world.eptIds[1]]);
      const { left } = await undo('referent', act?.id);
      expect(left.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['not_allowed', 'not_allowed']);
    });
  });

  it('names who leads many initiatives, and gives them back', async () => {
    const initiatives = initiativeIds.map((id) => ({ id, version: 1 }));
    await arrange(api.owner, `UPDATE initiative SET owner_name = 'Ancien pilote' WHERE id = $1`, [initiativeIds[0]]);
    const input = { planId, initiatives: [{ id: initiativeIds[0], version: 2 }, initiatives[1]], owner: { accountId: world.people.referent } };
    const coordinator = await as('coordinator');
    const { assignInitiatives } = await coordinator.ask(ASSIGN, { input });
    expect(outcomes(assignInitiatives)).toEqual(['changes', 'changes']);
    const owners = async () =>
      (await api.owner.query('SELECT owner_account_id AS id, owner_name AS name FROM initiative WHERE plan_id = $1 ORDER BY number', [planId])) as unknown;
    expect(await owners()).toEqual(Array(2).fill({ id: world.people.referent, name: null }));
    expect(outcomes((await coordinator.ask(ASSIGN, { input })).assignInitiatives)).toEqual(['stale', 'stale']);
    expect(await coordinator.refusal(ASSIGN, { input: { ...input, owner: { accountId: world.people.foreignCoordinator } } })).toBe('INVALID_INPUT');
    for (const who of ['referent', 'director'] as const) expect(await (await as(who)).refusal(ASSIGN, { input })).toBe('NOT_ALLOWED');
    await undo('coordinator', assignInitiatives.act.id);
    expect(await owners()).toEqual([
      { id: null, name: 'Ancien pilote' },
      { id: null, name: null },
    ]);
  });

  it('gives no initiative back to somebody who left or is suspended, and says so', async () => {
    const coordinator = await as('coordinator');
    const lead = async (accountId: string, versions: number[]) =>
      (
        await coordinator.ask(ASSIGN, {
          input: { planId, initiatives: initiativeIds.map((id, at) => ({ id, version: versions[at] })), owner: { accountId } },
        })
      ).assignInitiatives;
    await lead(world.people.referent, [1, 1]);
    await arrange(api.owner, 'UPDATE initiative SET owner_account_id = $2 WHERE id = $1', [initiativeIds[1], world.people.dpo]);
    const owner = async () => (await api.owner.query('SELECT owner_account_id AS id FROM initiative WHERE plan_id = $1 ORDER BY number', [planId])) as unknown;
    const { act } = await lead(world.people.coordinator, [2, 3]);
    await arrange(api.owner, `UPDATE role_assignment SET starts_on = '2020-01-01', ends_on = '2020-12-31' WHERE account_id = $1`, [world.people.referent]);
    const { left, ...undone } = await undo('coordinator', act.id);
    expect(left).toEqual([{ initiativeId: initiativeIds[0], ccasId: null, outcome: 'person_left', changedByName: 'Rémi Férent' }]);
    expect(undone.act.restoredCount).toBe(1);
    expect(await owner()).toEqual([{ id: world.people.coordinator }, { id: world.people.dpo }]);
  });

  it('moves the milestones that are not done, by days or to a day, and puts them back', async () => {
    const [first] = initiativeIds;
    await arrange(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on, done_on) VALUES ($1, 'milestone', 'A', '2026-12-01', NULL), ($1, 'milestone', 'B', '2026-12-30', NULL), ($1, 'milestone', 'C', '2026-01-01', '2026-01-02')`,
      [first],
    );
    const coordinator = await as('coordinator');
    const { moveMilestones: preview } = await coordinator.ask(MOVE, { input: { planId, initiativeIds, byDays: 14, isPreview: true } });
    expect(outcomes(preview).sort()).toEqual(['changes', 'changes', 'done']);
    const milestones = preview.rows.map(({ milestoneId, version }: Row) => ({ id: milestoneId, version }));
    const { moveMilestones } = await coordinator.ask(MOVE, { input: { planId, milestones, byDays: 14 } });
    const dates = async () =>
      (await api.owner.query('SELECT due_on::text FROM milestone WHERE initiative_id = $1 ORDER BY title', [first])).map(
        ({ due_on: on }: { due_on: string }) => on,
      );
    expect(await dates()).toEqual(['2026-12-15', '2027-01-13', '2026-01-01']);
    await undo('coordinator', moveMilestones.act.id);
    expect(await dates()).toEqual(['2026-12-01', '2026-12-30', '2026-01-01']);
    expect(await coordinator.refusal(MOVE, { input: { planId, milestones, byDays: 14, dueOn: '2026-12-01' } })).toBe('INVALID_INPUT');
    expect(await (await as('referent')).refusal(MOVE, { input: { planId, milestones, byDays: 1 } })).toBe('NOT_ALLOWED');
  });
});
