import { writeXlsx } from 'hucre/xlsx';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import {
  APPLY_TAKEOVER,
  GET_TAKEOVER,
  GIVE_UP_TAKEOVER,
  LIST_TAKEOVERS,
  SAVE_TAKEOVER,
  sendWorkbook,
  settledTakeover,
  UNDO_TAKEOVER,
} from '../testing/takeover-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { ForgetTakeovers } from './writing/forget-takeovers.job';
import { WorkOnTakeover } from './writing/work-on-takeover.job';

const MATRIX = [
  ['Suivi du plan départemental'],
  [],
  ['CCAS', 'Plénière', 'Protocole'],
  ['Aubigny', 'fait', 'en cours'],
  ['Bellerive', 'x', 'nsp'],
  ['Clairvale', 'ok', 'sans objet'],
];

describe('the takeover of a workbook', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => (world = await api.world()));

  const xlsx = (rows: (string | number | null)[][]) => writeXlsx({ sheets: [{ name: 'Suivi', rows }] });
  const coordinator = () => api.as(world.people.coordinator);
  const upload = async (body: string | Uint8Array, name?: string) => {
    const { status, body: answer } = await sendWorkbook(api, world.people.coordinator, world.networkId, body, name);
    if (status !== 201) throw new Error(JSON.stringify(answer));
    return settledTakeover(api, world.people.coordinator, answer.takeover.id);
  };
  // what GraphQL answered
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const inputOf = (takeover: any, change: object = {}) => {
    const { sheet, headerRow, layout, readsHidden, columns, planId, planYear, planTitle } = takeover.content;
    const kept = columns.map(({ column, role }: { column: number; role: string }) => ({ column, role }));
    return {
      id: takeover.id,
      revision: takeover.revision,
      sheet,
      headerRow,
      layout,
      readsHidden,
      columns: kept,
      decisions: [],
      planId,
      planYear,
      planTitle,
      ...change,
    };
  };
  const save = async (takeover: unknown, change: object = {}) =>
    (await (await coordinator()).ask(SAVE_TAKEOVER, { input: inputOf(takeover, change) })).saveTakeover;
  const apply = async ({ id, revision }: { id: string; revision: number }, rememberAs: string | null = null) => {
    await (await coordinator()).ask(APPLY_TAKEOVER, { input: { id, revision, rememberAs } });
    return settledTakeover(api, world.people.coordinator, id);
  };
  const clairval = { matter: 'ccas', word: 'Clairvale', ccasId: '' };
  const decided = () => [{ ...clairval, ccasId: world.ccasIds[2] }];
  const stored = () =>
    api.owner.query(
      `SELECT i.number, i.title, t.name, a.stage, a.not_concerned_reason AS reason FROM plan p JOIN initiative i ON i.plan_id = p.id
         LEFT JOIN adoption a ON a.initiative_id = i.id LEFT JOIN ccas c ON c.id = a.ccas_id LEFT JOIN territory t ON t.id = c.territory_id
        WHERE p.network_id = $1 ORDER BY 1, 3`,
      [world.networkId],
    );

  it('guesses what a sheet is, asks what is doubtful, and makes nothing before it is told to', async () => {
    const takeover = await upload(await xlsx(MATRIX), 'C:\\Bureau\\suivi 2026.xlsx');
    expect(takeover).toMatchObject({ fileName: 'suivi 2026.xlsx', state: 'mapping', createdByName: 'Cora Dina', revision: 1 });
    expect(takeover.content).toMatchObject({ headerRow: 3, layout: 'ccas', counts: { initiatives: 2, states: 3, left: 2 }, undecidedCount: 1 });
    expect(takeover.content.words[0]).toMatchObject({ matter: 'ccas', word: 'Clairvale', certainty: 'doubtful', candidateIds: [world.ccasIds[2]] });
    expect(takeover.content.refusals).toEqual([{ reason: 'ccas_undecided', cell: 'A6', found: 'Clairvale', cells: 2 }]);
    const saved = await save(takeover, { decisions: decided() });
    expect(saved).toMatchObject({ revision: 2, content: { counts: { initiatives: 2, states: 5, left: 0 }, undecidedCount: 0, refusals: [] } });
    expect(await stored()).toEqual([]);
  });

  it('makes all of it in one act that the history tells, and takes it back as one', async () => {
    const done = await apply(await save(await upload(await xlsx(MATRIX)), { decisions: decided() }));
    expect(done).toMatchObject({
      state: 'applied',
      failure: null,
      appliedByName: 'Cora Dina',
      madeCounts: { initiatives: 2, states: 5, left: 0 },
      content: null,
    });
    expect(await stored()).toEqual([
      { number: 1, title: 'Plénière', name: 'Aubigny', stage: 'in_place', reason: null },
      { number: 1, title: 'Plénière', name: 'Bellerive', stage: 'in_place', reason: null },
      { number: 1, title: 'Plénière', name: 'Clairval', stage: 'in_place', reason: null },
      { number: 2, title: 'Protocole', name: 'Aubigny', stage: 'committed', reason: null },
      { number: 2, title: 'Protocole', name: 'Clairval', stage: 'not_concerned', reason: 'Dans le classeur repris\u202f: «\u00a0sans objet\u00a0»' },
    ]);
    const told = await api.owner.query(
      `SELECT subject_type AS type, count(*)::int FROM journal_entry WHERE network_id = $1 AND actor_id = $2 AND subject_type <> 'takeover' GROUP BY 1 ORDER BY 1`,
      [world.networkId, world.people.coordinator],
    );
    expect(told).toEqual([{ type: 'adoption', count: 5 }, { type: 'initiative', count: 2 }, { type: 'plan', count: 1 }]); // prettier-ignore
    expect(await api.owner.query('SELECT content, mapping FROM takeover_draft WHERE takeover_id = $1', [done.id])).toEqual([{ content: null, mapping: {} }]);
    await (await coordinator()).ask(UNDO_TAKEOVER, { id: done.id });
    expect(await settledTakeover(api, world.people.coordinator, done.id)).toMatchObject({
      state: 'undone',
      failure: null,
      planId: null,
      undoneByName: 'Cora Dina',
    });
    expect(await api.owner.query('SELECT FROM plan WHERE network_id = $1', [world.networkId])).toEqual([]);
    expect(await (await coordinator()).refusal(UNDO_TAKEOVER, { id: done.id })).toBe('TAKEOVER_WRONG_STATE');
  });

  it('lets the plan, its owners and the state of 39 CCAS enter an empty network in one sitting', async () => {
    const names = ['Ba', 'De', 'Fi', 'Go', 'Lu', 'Ma'].flatMap((head) => ['lac', 'mont', 'rive', 'fort', 'bois', 'pont'].map((tail) => `Saint-${head}${tail}`));
    await arrange(
      api.owner,
      `WITH t AS (INSERT INTO territory (kind, code, name) SELECT 'commune', 'Z' || substr(md5(random()::text), 1, 8), n FROM unnest($2::text[]) n RETURNING id, name),
            i AS (INSERT INTO territory_inclusion (ancestor_id, territory_id) SELECT $1, id FROM t UNION ALL SELECT id, id FROM t)
       INSERT INTO ccas (name, territory_id, siren) SELECT 'CCAS de ' || name, id, lpad(floor(random() * 1e9)::bigint::text, 9, '0') FROM t`,
      [world.departementId, names],
    );
    const ccas = ['AUBIGNY', 'Ccas de Bellerive', 'clairval', ...names.map((name) => name.replace('Saint-', 'ST ').toUpperCase())];
    const words = ['fait', 'En cours', 'À contacter', 'x', 'Volontaire'];
    const lines = Array.from({ length: 15 }, (_, at) => [
      at + 1,
      `Initiative de test ${'abcdefghijklmno'[at]}`,
      at % 2 ? 'DINA Cora' : 'Jeanne Nouvelle',
      ...ccas.map((__, place) => words[(at + place) % words.length] ?? ''),
    ]);
    const takeover = await upload(await xlsx([['Plan départemental'], ['N°', 'Initiative', 'Pilote', ...ccas], ...lines]));
    expect(takeover.content).toMatchObject({ headerRow: 2, layout: 'initiatives', undecidedCount: 1, counts: { initiatives: 15, states: 585, left: 8 } });
    const done = await apply(await save(takeover, { decisions: [{ matter: 'person', word: 'Jeanne Nouvelle' }] }));
    expect(done).toMatchObject({ state: 'applied', madeCounts: { initiatives: 15, states: 585, left: 0 } });
    expect(
      await api.owner.query(
        'SELECT count(*)::int, count(owner_account_id)::int AS accounts, count(owner_name)::int AS names FROM initiative WHERE plan_id = $1',
        [done.planId],
      ),
    ).toEqual([{ count: 15, accounts: 7, names: 8 }]);
  });

  it('is not taken back once anything of it was changed or used', async () => {
    const done = await apply(await save(await upload(await xlsx(MATRIX)), { decisions: decided() }));
    const [{ id }] = await api.owner.query('SELECT id FROM initiative WHERE plan_id = $1 AND number = 2', [done.planId]);
    await addNews(api.owner, id, world.ccasIds[1] ?? '');
    expect(await (await coordinator()).refusal(UNDO_TAKEOVER, { id: done.id })).toBe('TAKEOVER_CHANGED_SINCE');
    await arrange(api.owner, 'DELETE FROM adoption WHERE initiative_id = $1 AND ccas_id = $2', [id, world.ccasIds[1]]);
    await arrange(api.owner, `UPDATE initiative SET title = 'Autre' WHERE id = $1`, [id]);
    expect(await (await coordinator()).refusal(UNDO_TAKEOVER, { id: done.id })).toBe('TAKEOVER_CHANGED_SINCE');
    expect(await stored()).toHaveLength(5);
  });

  it('fills an existing plan without touching what it holds', async () => {
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 1 });
    await addNews(api.owner, initiativeIds[0] ?? '', world.ccasIds[0] ?? '');
    const takeover = await upload(await xlsx([['CCAS', 'INITIATIVE 1', 'Neuve'], ['Aubigny', 'fait', 'fait'], ['Bellerive', 'fait', 'à voir'], ['Clairval', '', 'fait']])); // prettier-ignore
    const saved = await save(takeover, { planId });
    expect(saved.content.counts).toEqual({ initiatives: 1, milestones: 0, states: 4, left: 1 });
    expect(saved.content.refusals.map(({ reason }: { reason: string }) => reason)).toEqual(['initiative_known', 'state_known']);
    const done = await apply(saved);
    expect((await stored()).map(({ number, name, stage }: Record<string, unknown>) => [number, name, stage])).toEqual([
      [1, 'Aubigny', 'informed'],
      [1, 'Bellerive', 'in_place'],
      [2, 'Aubigny', 'in_place'],
      [2, 'Bellerive', 'to_contact'],
      [2, 'Clairval', 'in_place'],
    ]);
    await (await coordinator()).ask(UNDO_TAKEOVER, { id: done.id });
    await settledTakeover(api, world.people.coordinator, done.id);
    expect((await stored()).map(({ number, name }: Record<string, unknown>) => [number, name])).toEqual([[1, 'Aubigny']]);
  });

  it('remembers what words and columns mean for a workbook with the same headers', async () => {
    const named = { matter: 'person', word: 'Jeanne Nouvelle' };
    await apply(await save(await upload(await xlsx(MATRIX)), { decisions: [...decided(), named] }), 'Suivi mensuel');
    // who carries what is of one workbook: no name of a person outlives it
    const [{ mapping }] = await api.owner.query('SELECT mapping FROM takeover_mapping WHERE network_id = $1', [world.networkId]);
    expect(mapping.decisions.map(({ matter }: { matter: string }) => matter)).toEqual(['ccas']);
    const again = await upload('CCAS;PLENIERE;Protocole\nClairvale;fait;fait\n', 'suivi.csv');
    expect(again.content).toMatchObject({ rememberedName: 'Suivi mensuel', undecidedCount: 0, counts: { states: 2 } });
    // the year that has a plan is not proposed again
    expect(again.content).toMatchObject({ planId: null, planYear: 2027 });
    const { revision, content } = await save(again, { planYear: 2026, rememberAs: 'Suivi de novembre' });
    expect(content.rememberAs).toBe('Suivi de novembre');
    expect(await (await coordinator()).refusal(APPLY_TAKEOVER, { input: { id: again.id, revision } })).toBe('PLAN_YEAR_TAKEN');
  });

  it('lets nobody begin more than five at once', async () => {
    for (let at = 0; at < 5; at++) await upload('CCAS;Protocole\nAubigny;fait\n', 'suivi.csv');
    const { status, body } = await sendWorkbook(api, world.people.coordinator, world.networkId, 'CCAS;Protocole\nAubigny;fait\n');
    expect([status, body.error?.reason]).toEqual([429, 'TAKEOVER_TOO_MANY']);
  });

  it('keeps what one said when two map at once, and applies only what was seen', async () => {
    const takeover = await upload(await xlsx(MATRIX));
    const both = await Promise.all(
      [1, 2].map(async () =>
        (await coordinator()).refusal(SAVE_TAKEOVER, { input: inputOf(takeover, { decisions: decided() }) }).then((reason) => reason ?? 'saved'),
      ),
    );
    expect(both.sort()).toEqual(['TAKEOVER_SAID_MEANWHILE', 'saved']);
    expect(await (await coordinator()).refusal(APPLY_TAKEOVER, { input: { id: takeover.id, revision: takeover.revision } })).toBe('TAKEOVER_SAID_MEANWHILE');
    const empty = await save({ ...takeover, revision: 2 }, { columns: [] });
    expect(await (await coordinator()).refusal(APPLY_TAKEOVER, { input: { id: empty.id, revision: empty.revision } })).toBe('TAKEOVER_MAKES_NOTHING');
    const once = await Promise.all([1, 2].map(async () => (await coordinator()).ask(GIVE_UP_TAKEOVER, { id: takeover.id }).then(() => 'given up', () => 'refused'))); // prettier-ignore
    expect(once.sort()).toEqual(['given up', 'refused']);
    expect(await api.owner.query('SELECT content FROM takeover_draft WHERE takeover_id = $1', [takeover.id])).toEqual([{ content: null }]);
  });

  it('is for the coordination and the administration alone, and answers of the unknown and the forbidden alike', async () => {
    const takeover = await upload(await xlsx(MATRIX));
    const input = inputOf(takeover);
    const acts = [
      [GET_TAKEOVER, { id: takeover.id }],
      [SAVE_TAKEOVER, { input }],
      [APPLY_TAKEOVER, { input: { id: takeover.id, revision: 1 } }],
      [UNDO_TAKEOVER, { id: takeover.id }],
      [GIVE_UP_TAKEOVER, { id: takeover.id }],
    ] as const;
    for (const who of ['dpo', 'referent', 'director', 'contributor', 'funder'] as const)
      for (const [act, variables] of acts) expect(await (await api.as(world.people[who])).refusal(act, variables)).toBe('NOT_ALLOWED');
    for (const [act, variables] of acts) expect(await (await api.as(world.people.foreignCoordinator)).refusal(act, variables)).toBe('NOT_FOUND');
    const unknown = { id: crypto.randomUUID() };
    expect(await (await coordinator()).refusal(GET_TAKEOVER, unknown)).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(LIST_TAKEOVERS, { networkId: world.networkId })).toBe('NOT_FOUND');
    for (const [who, code] of [
      [null, 401],
      ['director', 403],
      ['foreignCoordinator', 404],
    ] as const)
      // prettier-ignore
      expect((await sendWorkbook(api, who && world.people[who], world.networkId, 'CCAS;A\nAubigny;fait')).status).toBe(code);
    expect((await sendWorkbook(api, world.people.admin, world.networkId, 'CCAS;A\nAubigny;fait')).status).toBe(201);
    expect((await (await coordinator()).ask(LIST_TAKEOVERS, { networkId: world.networkId })).takeovers).toHaveLength(2);
    // ids of another network in what is said mean nothing
    const foreign = await save(takeover, { decisions: [{ ...clairval, ccasId: world.foreignCcasId }], planId: crypto.randomUUID() });
    expect(foreign.content).toMatchObject({ undecidedCount: 1, planId: null });
  });

  it('is not made for who lost the right meanwhile', async () => {
    const { id } = await save(await upload(await xlsx(MATRIX)), { decisions: decided() });
    const accountId = world.people.coordinator;
    await arrange(api.owner, `UPDATE takeover SET state = 'applying' WHERE id = $1`, [id]);
    await arrange(api.owner, `UPDATE account SET disabled_at = now() WHERE id = $1`, [accountId]);
    const signal = new AbortController().signal;
    await api.app.get(WorkOnTakeover).run({ id, name: 'takeover_apply', data: { takeoverId: id, accountId, rememberAs: null }, signal });
    expect(await stored()).toEqual([]);
    expect(await api.owner.query('SELECT state, failure FROM takeover JOIN takeover_draft ON takeover_id = id WHERE id = $1', [id])).toEqual([
      { state: 'mapping', failure: 'UNEXPECTED' },
    ]);
  });

  it('says why a file cannot be read', async () => {
    const problems = await Promise.all(
      ['<html><table>', '%PDF-1.7', '', 'PK\u0003\u0004'].map(async (body) => {
        const answer = await sendWorkbook(api, world.people.coordinator, world.networkId, body);
        return [answer.status, answer.body.error?.params?.problem];
      }),
    );
    expect(problems.map(([, problem]) => problem)).toEqual(['OTHER_FORMAT', 'NOT_A_TABLE', 'EMPTY', 'DAMAGED']);
  });

  it('forgets workbooks that nobody went on with', async () => {
    const takeover = await upload(await xlsx(MATRIX));
    await arrange(api.owner, `UPDATE takeover_draft SET saved_at = saved_at - interval '61 days' WHERE takeover_id = $1`, [takeover.id]);
    await api.app.get(ForgetTakeovers).run();
    expect(await api.owner.query('SELECT state, content FROM takeover JOIN takeover_draft ON takeover_id = id WHERE id = $1', [takeover.id])).toEqual([
      { state: 'given_up', content: null },
    ]);
  });
});
