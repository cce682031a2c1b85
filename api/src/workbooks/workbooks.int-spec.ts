import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import { edited, WorkbookBearer } from '../testing/workbooks-world';
import type { World } from '../testing/world';

const OFFICE = '/usr/bin/soffice';
const EXPORT = 'mutation ($input: ExportWorkbookInput!) { exportWorkbook(input: $input) { id } }';
const UPDATE = 'mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { version } }';
const APPLY = 'mutation ($input: ApplyWorkbookInput!) { applyWorkbook(input: $input) { id } }';
const UNDO = 'mutation ($id: ID!) { undoWorkbook(id: $id) { id } }';

type Who = keyof World['people'];

describe('a workbook that goes out and comes back', () => {
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
    await addNews(api.owner, initiative(0), ccas(0));
    await addNews(api.owner, initiative(0), ccas(1), { stage: 'committed', last_news_by_id: world.people.otherDirector });
  });

  const initiative = (at: number): string => initiativeIds[at] ?? '';
  const ccas = (at: number): string => world.ccasIds[at] ?? '';
  const bearer = (who: Who = 'coordinator') => new WorkbookBearer(api, world.people[who], world.networkId);
  const takeOut = (who: Who = 'coordinator') => bearer(who).takeOut('matrix', { plan: [planId] }, [{ name: 'Périmètre', value: 'Tout le réseau' }]);
  const setStage = (row: string, column: number, value: string | null) => ({ sheet: 'Matrice', row, column: `${column}. Init`, value });
  const stages = async (): Promise<string[]> =>
    (
      (await api.owner.query(
        `SELECT t.name || ' ' || i.number || ' ' || a.stage || ' ' || to_char(a.last_news_at, 'DD') || ' ' || coalesce((SELECT full_name FROM account WHERE id = a.last_news_by_id), '-') AS said
           FROM adoption a JOIN initiative i ON i.id = a.initiative_id JOIN ccas c ON c.id = a.ccas_id JOIN territory t ON t.id = c.territory_id
          WHERE i.plan_id = $1 ORDER BY t.name, i.number`,
        [planId],
      )) as { said: string }[]
    ).map(({ said }) => said);
  const onScreen = async (who: Who, at: number, stage: string, version: number | null) =>
    (await api.as(world.people[who])).ask(UPDATE, { input: { initiativeId: initiative(0), ccasId: ccas(at), version, stage } });
  const FIVE = [
    setStage('Aubigny', 1, 'Engagé'),
    setStage('Aubigny', 2, 'volontaire'),
    setStage('Bellerive', 1, 'en place'),
    setStage('Clairval', 1, 'Informé'),
    setStage('Clairval', 2, 'À contacter'),
  ];

  it('shows exactly what somebody changed, writes it as one act, and puts it all back', async () => {
    const before = await stages();
    const found = await bearer().bringBack(await edited(await takeOut(), FIVE));
    expect(found).toMatchObject({ status: 'ready', kind: 'matrix', filters: [{ name: 'Périmètre', value: 'Tout le réseau' }] });
    expect(found.report).toMatchObject({ changesCount: 5, conflicts: [], refusals: [], already: 0, isAgainstNowOnly: false, exportedByName: 'Cora Dina' });
    expect(found.report.changes.map((one: Record<string, string>) => [one['cell'], one['rowName'], one['columnTitle'], one['before'], one['after']])).toEqual([
      ['E5', 'Clairval', '1. Initiative 1', '', 'Informé'],
      ['F5', 'Clairval', '2. Initiative 2', '', 'À contacter'],
      ['E6', 'Aubigny', '1. Initiative 1', 'Informé', 'Engagé'],
      ['F6', 'Aubigny', '2. Initiative 2', '', 'Volontaire'],
      ['E7', 'Bellerive', '1. Initiative 1', 'Engagé', 'En place'],
    ]);
    expect(await stages()).toEqual(before);
    const applied = await bearer().apply(found);
    expect(applied).toMatchObject({ status: 'applied', appliedCount: 5 });
    expect(await stages()).toEqual([
      'Aubigny 1 committed 23 Cora Dina',
      'Aubigny 2 volunteer 23 Cora Dina',
      'Bellerive 1 in_place 23 Cora Dina',
      'Clairval 1 informed 23 Cora Dina',
      'Clairval 2 to_contact 23 Cora Dina',
    ]);
    const told = await api.owner.query(
      `SELECT count(*)::int, count(DISTINCT request_id)::int AS acts, min(actor_label) AS by FROM journal_entry WHERE network_id = $1 AND subject_type = 'adoption' AND actor_id = $2`,
      [world.networkId, world.people.coordinator],
    );
    expect(told).toEqual([{ count: 5, acts: 1, by: 'Cora Dina' }]);
    expect(await bearer().undo(found.id)).toMatchObject({ status: 'undone', restoredCount: 5 });
    expect(await stages()).toEqual(before);
    // putting back is an act of its own
    const acts = 'SELECT count(DISTINCT request_id)::int AS acts FROM journal_entry WHERE network_id = $1 AND actor_id = $2';
    expect(await api.owner.query(acts, [world.networkId, world.people.coordinator])).toEqual([{ acts: 2 }]);
    expect(await (await api.as(world.people.coordinator)).refusal(UNDO, { id: found.id })).toBe('WORKBOOK_WRONG_STATE');
  });

  it('comes through a spreadsheet that saves it in its own manner', async () => {
    // the same edits come through our own writer in the test before, everywhere
    if (!existsSync(OFFICE)) return;
    const directory = await mkdtemp(join(tmpdir(), 'maillage-office-'));
    try {
      const path = join(directory, 'classeur.xlsx');
      await writeFile(path, await edited(await takeOut(), FIVE));
      const out = join(directory, 'saved');
      await promisify(execFile)(OFFICE, [`-env:UserInstallation=file://${directory}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', out, path], {
        timeout: 90_000,
      });
      const { report } = await bearer().bringBack(await readFile(join(out, 'classeur.xlsx')));
      expect([report.changesCount, report.refusals, report.isAgainstNowOnly]).toEqual([5, [], false]);
    } finally {
      await rm(directory, { recursive: true });
    }
  }, 120_000);

  it('shows both values where somebody else changed the same cell, keeps what stands unless the file is chosen', async () => {
    const file = await edited(await takeOut(), [setStage('Aubigny', 1, 'Engagé'), setStage('Bellerive', 1, 'En place'), setStage('Clairval', 1, 'Informé')]);
    await onScreen('director', 0, 'volunteer', 1);
    await onScreen('otherDirector', 1, 'in_place', 1);
    const { id, report } = await bearer().bringBack(file);
    expect(report).toMatchObject({
      changesCount: 1,
      already: 1,
      conflicts: [{ base: 'Informé', now: 'Volontaire', file: 'Engagé', changedByName: 'Diane Recteur', cell: 'E6' }],
    });
    expect((await bearer().apply({ id, report }, [report.conflicts[0].key])).appliedCount).toBe(2);
    expect(await stages()).toEqual(['Aubigny 1 committed 23 Cora Dina', 'Bellerive 1 in_place 23 Denis Autre', 'Clairval 1 informed 23 Cora Dina']);
  });

  it('is compared again at the moment it is applied: what is no longer what was shown changes nothing, and is told', async () => {
    const file = await edited(await takeOut(), FIVE);
    const [mine, theirs] = [await bearer().bringBack(file), await bearer('referent').bringBack(file)];
    expect(theirs.report).toMatchObject({ changesCount: 3, refusalsCount: 2 });
    expect(theirs.report.refusals.map(({ code }: { code: string }) => code)).toEqual(['LOCKED', 'LOCKED']);
    await onScreen('director', 0, 'volunteer', 1);
    const again = await bearer().apply(mine);
    expect(again).toMatchObject({ status: 'ready', isChangedSince: true, appliedCount: null });
    expect(again.report).toMatchObject({ number: 2, changesCount: 4, conflictsCount: 1 });
    expect((await stages())[1]).toBe('Bellerive 1 committed 20 Denis Autre');
    const caller = await api.as(world.people.coordinator);
    expect(await caller.refusal(APPLY, { input: { id: mine.id, reportNumber: 1, taken: [] } })).toBe('WORKBOOK_COMPARED_AGAIN');
    // two who apply at once: one of them finds what the other wrote
    const ends = await Promise.all([bearer().apply(again), bearer('referent').apply(await bearer('referent').settled(theirs.id))]);
    expect(ends.map(({ status }) => status).filter((status) => status === 'applied').length).toBeGreaterThanOrEqual(1);
    expect(new Set(ends.map(({ status }) => status))).not.toContain('failed');
  });

  it('leaves, when it is undone, what was changed since, and tells it', async () => {
    const found = await bearer().bringBack(await edited(await takeOut(), FIVE));
    await bearer().apply(found);
    await onScreen('director', 0, 'in_place', 2);
    const undone = await bearer().undo(found.id);
    expect(undone).toMatchObject({
      status: 'undone',
      restoredCount: 4,
      report: { conflicts: [{ base: 'Informé', file: 'Engagé', now: 'En place', changedByName: 'Diane Recteur' }] },
    });
    expect(await stages()).toEqual(['Aubigny 1 in_place 23 Diane Recteur', 'Bellerive 1 committed 20 Denis Autre']);
  });

  it('tells by its place what cannot be taken, and takes all else', async () => {
    const file = await edited(await takeOut(), [
      setStage('Aubigny', 1, 'peut-être'),
      setStage('Aubigny', 2, 'Non concerné'),
      setStage('Bellerive', 1, null),
      setStage('Clairval', 1, 'Informé'),
      { sheet: 'Matrice', row: 'Clairval', column: 'EPT', value: 'Ailleurs' },
    ]);
    const { report } = await bearer().bringBack(file);
    expect(report.refusals.map((one: Record<string, string>) => [one['cell'], one['code'], one['reason']])).toEqual([
      ['C5', 'NOT_EDITABLE', null],
      ['E6', 'CHOICE_UNKNOWN', null],
      ['F6', 'RULE', 'REASON_REQUIRED'],
      ['E7', 'RULE', 'NOT_CLEARED_HERE'],
    ]);
    expect(report.changes.map(({ cell }: { cell: string }) => cell)).toEqual(['E5']);
  });

  it('is known again with its columns deleted, its lines sorted, added or gone, its sheet renamed, and without its marks', async () => {
    const workbook = await openXlsx(await edited(await takeOut(), FIVE.slice(0, 2)));
    const sheet = workbook.sheets[0] as (typeof workbook.sheets)[number];
    sheet.name = 'Copie de Sophie';
    const [keys, title, told, headings, , aubigny, bellerive] = sheet.rows as unknown[][];
    const without = (cells: unknown[] | undefined): unknown[] => (cells ?? []).filter((_, place) => place !== 4);
    // Clairval is deleted, the others are sorted the other way round, somebody adds a line
    sheet.rows = [keys, title, told, headings, aubigny, ['', '', 'EPT Est', 'Nouveau', 'Informé', null], bellerive].map(without) as typeof sheet.rows;
    delete (sheet as { cells?: unknown }).cells;
    const { report } = await bearer().bringBack(await saveXlsx(workbook));
    expect(report).toMatchObject({ changesCount: 1, changes: [{ sheetName: 'Copie de Sophie', cell: 'E5', rowName: 'Aubigny', after: 'Volontaire' }] });
    expect(report.sheets).toMatchObject([{ missingColumns: ['1. Initiative 1'], missingRowsCount: 1, missingRows: ['Clairval'], addedRowsCount: 1 }]);
    sheet.rows = sheet.rows.slice(1);
    workbook.sheets = [sheet];
    const stripped = await bearer().bringBack(await saveXlsx(workbook));
    expect(stripped.report).toMatchObject({ isAgainstNowOnly: true, exportedByName: null, changesCount: 1 });
  });

  it('changes for each only what is hers, and tells nobody of another network anything', async () => {
    const file = await edited(await takeOut(), FIVE);
    const own = await bearer('director').bringBack(file);
    expect([own.report.changesCount, own.report.refusals.map(({ code }: { code: string }) => code)]).toEqual([2, ['LOCKED', 'LOCKED', 'LOCKED']]);
    await bearer('director').apply(own);
    expect(await stages()).toEqual(['Aubigny 1 committed 23 Diane Recteur', 'Aubigny 2 volunteer 23 Diane Recteur', 'Bellerive 1 committed 20 Denis Autre']);
    const dpo = await bearer('dpo').bringBack(file);
    expect(dpo.report).toMatchObject({ changesCount: 0, refusalsCount: 3, already: 2 });
    const foreign = new WorkbookBearer(api, world.people.foreignCoordinator, world.otherNetworkId);
    const answers = [
      await foreign.send(file),
      await foreign.send(file, 'x.xlsx', world.networkId),
      await bearer('funder').send(file),
      await new WorkbookBearer(api, world.people.nobody, world.networkId).send(file),
    ];
    expect(answers.map(({ status, body }) => [status, (body as { error: { reason: string } }).error.reason])).toEqual([
      [400, 'WORKBOOK_NOT_OURS'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
    // characters that no database holds are of no id and of no cell
    const exporting = { networkId: world.networkId, kind: 'privacy_base', filters: [], selection: [{ of: 'ccas', ids: ['\0', '\ud800'] }] };
    const director = await api.as(world.people.director);
    expect(
      (await director.send('mutation ($input: ExportWorkbookInput!) { exportWorkbook(input: $input) { id } }', { input: exporting })).errors,
    ).toBeUndefined();
    const { id, report } = await bearer('director').bringBack(file);
    expect((await bearer('director').apply({ id, report }, ['\0', '\ud800'])).status).toBe('applied');
    // a colleague's return and export are hers
    const colleague = await api.as(world.people.referent);
    for (const id of [own.id, randomUUID(), 'x']) {
      expect(await colleague.refusal(APPLY, { input: { id, reportNumber: 1, taken: [] } })).toBe('NOT_FOUND');
      expect(await colleague.refusal(UNDO, { id })).toBe('NOT_FOUND');
    }
  });

  it('asks the rights that its bearer has when it is applied', async () => {
    const found = await bearer('otherDirector').bringBack(await edited(await takeOut(), [setStage('Bellerive', 1, 'En place')]));
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.otherDirector]);
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      world.people.otherDirector,
      world.networkId,
      ccas(2),
    ]);
    const again = await bearer('otherDirector').apply(found);
    expect(again).toMatchObject({ status: 'ready', isChangedSince: true, report: { changesCount: 0, refusals: [{ code: 'LOCKED' }] } });
  });

  it('is fetched only by who still reads all that stands in it, and asked for a few at a time', async () => {
    const fetched = async () => {
      const [{ id }] = await api.owner.query('SELECT id FROM workbook_export WHERE account_id = $1', [world.people.coordinator]);
      return (
        await request(api.app.getHttpServer())
          .get(`/workbooks/${id}`)
          .set('cookie', await api.cookieOf(world.people.coordinator))
      ).status;
    };
    await takeOut();
    expect(await fetched()).toBe(200);
    const move = (networkId: string) => arrange(api.owner, 'UPDATE plan SET network_id = $2 WHERE id = $1', [planId, networkId]);
    await arrange(api.owner, 'UPDATE initiative SET archived_at = now() WHERE id = $1', [initiative(1)]);
    expect(await fetched()).toBe(404);
    await arrange(api.owner, 'UPDATE initiative SET archived_at = NULL WHERE id = $1', [initiative(1)]);
    expect(await fetched()).toBe(200);
    const foreign = await api.world();
    await move(foreign.networkId);
    expect(await fetched()).toBe(404);
    await move(world.networkId);
    await arrange(api.owner, 'UPDATE workbook_export SET file = NULL, created_at = $2 WHERE account_id = $1', [
      world.people.coordinator,
      '2026-11-23T07:59:00Z',
    ]);
    const ask = async (who: Who) =>
      (await api.as(world.people[who])).refusal(EXPORT, {
        input: { networkId: world.networkId, kind: 'matrix', filters: [], selection: [{ of: 'plan', ids: [planId] }] },
      });
    await arrange(
      api.owner,
      `INSERT INTO workbook_export (network_id, account_id, kind, filters, selection, is_failed, created_at)
       SELECT $1, $2, 'matrix', '[]', '{}', true, $3 FROM generate_series(1, 100)`,
      [world.networkId, world.people.referent, api.clock.now()],
    );
    expect([await ask('referent'), await ask('director')]).toEqual(['WORKBOOK_TOO_MANY', null]);
  });

  it('has a sheet of notes, reasons and blockers of what its bearer reads in detail, and takes no change of it back', async () => {
    await arrange(
      api.owner,
      `UPDATE adoption SET note = 'Réunion le 3', blocker = 'Budget', blocked_since = '2026-11-01' WHERE initiative_id = $1 AND ccas_id = $2`,
      [initiative(0), ccas(0)],
    );
    const file = await takeOut();
    const notes = (await openXlsx(file)).sheets.find(({ name }) => name === 'Notes et motifs')?.rows.slice(4) ?? [];
    expect(notes.map((cells) => cells.slice(3, 9))).toEqual([['Aubigny', '1. Initiative 1', 'Informé', null, 'Réunion le 3', 'Budget']]);
    const { report } = await bearer().bringBack(await edited(file, [{ sheet: 'Notes et motifs', row: 'Aubigny', column: 'Note', value: 'Autre' }]));
    expect([report.changesCount, report.refusals[0]?.code]).toEqual([0, 'NOT_EDITABLE']);
    expect((await openXlsx(await takeOut('otherDirector'))).sheets.map(({ name }) => name)).not.toContain('Notes et motifs');
  });

  it('refuses files that are none of ours, each with what it is', async () => {
    const reasons = [];
    const other = await writeXlsx({
      sheets: [
        {
          name: 'Feuille',
          rows: [
            ['Identifiant', 'Nom'],
            [randomUUID(), 'x'],
          ],
        },
      ],
    });
    for (const body of [Buffer.from('a;b\n'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), other])
      reasons.push(((await bearer().send(body)).body as { error: { reason: string } }).error.reason);
    expect(reasons).toEqual(['WORKBOOK_DAMAGED', 'WORKBOOK_OTHER_FORMAT', 'WORKBOOK_NOT_OURS']);
  });

  it('writes no text as a formula, and explains itself', async () => {
    await arrange(api.owner, `UPDATE initiative SET title = '=1+1' WHERE id = $1`, [initiative(0)]);
    await arrange(api.owner, `UPDATE initiative SET title = '@SUM(A1)', purpose = '=cmd|''/C calc''!A0' WHERE id = $1`, [initiative(1)]);
    const workbook = await openXlsx(await bearer().takeOut('initiatives', { plan: [planId] }));
    expect(
      workbook.sheets.flatMap(({ cells }) => [...(cells ?? new Map()).values()].filter((cell) => (cell as { formula?: string }).formula !== undefined)),
    ).toEqual([]);
    expect(workbook.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['Initiatives', false],
      ['Jalons', false],
      ['Financements', false],
      ['Aide', false],
      ['Listes', true],
      ['Maillage', true],
    ]);
    expect(JSON.stringify(workbook.sheets[0]?.rows)).toContain(`=cmd|'/C calc'!A0`);
  });

  it('carries initiatives with their milestones and funding, each by the rules of its own page', async () => {
    const [milestone] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Comité', '2026-12-01') RETURNING id`,
      [initiative(0)],
    );
    await arrange(api.owner, `INSERT INTO funding_line (initiative_id, funder_id, label, sought_cents) VALUES ($1, $2, 'Ingénierie', 1250050)`, [
      initiative(0),
      world.funderId,
    ]);
    const file = await edited(await bearer().takeOut('initiatives', { plan: [planId] }), [
      { sheet: 'Initiatives', row: 'Initiative 1', column: 'Pilote', value: 'rémi férent' },
      { sheet: 'Initiatives', row: 'Initiative 1', column: 'Suppl', value: 'Une stagiaire' },
      { sheet: 'Initiatives', row: 'Initiative 2', column: 'Météo', value: 'Objectifs compromis' },
      { sheet: 'Initiatives', row: 'Initiative 2', column: 'Titre', value: 'Deux\nième' },
      { sheet: 'Jalons', row: 'Comité', column: 'Échéance', value: '15/01/2027' },
      { sheet: 'Jalons', row: 'Comité', column: 'Fait le', value: '15/01/2027' },
      { sheet: 'Financements', row: 'Ingénierie', column: 'Demand', value: '13 000,5 €' },
    ]);
    const found = await bearer().bringBack(file);
    expect(found.report.changes.map((one: Record<string, string>) => [one['sheetName'], one['columnTitle'], one['before'], one['after']])).toEqual([
      ['Initiatives', 'Pilote', '', 'rémi férent'],
      ['Initiatives', 'Suppléant·e', '', 'Une stagiaire'],
      ['Initiatives', 'Titre', 'Initiative 2', 'Deux\nième'],
      ['Jalons', 'Échéance', '01/12/2026', '15/01/2027'],
      ['Financements', 'Demandé (€)', '12500,5', '13000,5'],
    ]);
    expect(found.report.refusals.map((one: Record<string, string>) => [one['columnTitle'], one['reason']])).toEqual([
      ['Météo', 'REQUIRED'],
      ['Fait le', 'DATE_IN_FUTURE'],
    ]);
    expect(await bearer().apply(found)).toMatchObject({ status: 'applied', appliedCount: 5 });
    const read = () =>
      api.owner.query(
        `SELECT i.owner_account_id AS owner, i.deputy_name AS deputy, (SELECT title FROM initiative WHERE id = $2) AS title, m.due_on::text AS due, f.sought_cents AS sought
           FROM initiative i JOIN milestone m ON m.initiative_id = i.id JOIN funding_line f ON f.initiative_id = i.id WHERE m.id = $1`,
        [milestone?.id, initiative(1)],
      );
    expect(await read()).toEqual([{ owner: world.people.referent, deputy: 'Une stagiaire', title: 'Deux ième', due: '2027-01-15', sought: '1300050' }]);
    expect(await bearer().undo(found.id)).toMatchObject({ status: 'undone', restoredCount: 5 });
    expect(await read()).toEqual([{ owner: null, deputy: null, title: 'Initiative 2', due: '2026-12-01', sought: '1250050' }]);
    const told = await bearer('director').bringBack(
      await edited(await bearer().takeOut('initiatives', { plan: [planId] }), [
        { sheet: 'Initiatives', row: 'Initiative 1', column: 'Titre', value: 'À moi' },
        { sheet: 'Financements', row: 'Ingénierie', column: 'Demand', value: 1 },
      ]),
    );
    expect(told.report).toMatchObject({ changes: [], refusals: [{ code: 'LOCKED', columnTitle: 'Titre' }] });
    expect(told.report.sheets.map(({ name }: { name: string }) => name)).toEqual(['Initiatives', 'Jalons']);
  });
});
